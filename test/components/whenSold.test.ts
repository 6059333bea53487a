import { expect, test, vi } from "vitest";
import { whenSold } from "../../src/components/assign/whenSold.ts";

// The promise: what a host gives back from a sale is a promise by what it does, and not by which page made it.

const after = async (sale: unknown) => {
  const then = vi.fn<() => void>();
  whenSold(sale, then);
  await new Promise((resolve) => setTimeout(resolve));
  return then.mock.calls.length;
};

test("a promise, kept or broken, is followed", async () => {
  expect(await after(Promise.resolve())).toBe(1);
  expect(await after(Promise.reject(new Error("no sale")))).toBe(1);
});

test("a promise of another page or library is followed", async () => {
  // oxlint-disable-next-line unicorn/no-thenable -- that is what such a promise is
  expect(await after({ then: (done: () => void) => done() })).toBe(1);
});

test("anything that is no promise is not followed", async () => {
  for (const sale of [undefined, null, true, {}]) expect(await after(sale)).toBe(0);
});
