import { expect } from "vitest";

/** What a call throws; one that goes through fails the test. */
export function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail("the call went through"),
    (thrown: unknown) => thrown,
  );
}
