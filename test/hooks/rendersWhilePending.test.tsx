import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useAssignSeat, useRevokeSeat, useSeats } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

const wait = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

test("who reads and writes in one component is drawn for the click and the answer, and not in between", async () => {
  const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })], latency: 0 });
  let renders = 0;
  const { result, rerender } = renderHook(
    () => {
      renders += 1;
      const { source } = here;
      // A host's component makes its source anew at every render.
      const own = { ...source };
      return { seats: useSeats(own), assign: useAssignSeat(own), revoke: useRevokeSeat(own) };
    },
    { wrapper: here.wrapper },
  );
  await wait(100);
  here.server.disturb(({ method }) => (method === "GET" ? undefined : { wayIn: 1_000_000 }));
  act(() => {
    result.current.assign.mutate({ email: "bo@acme.dev" });
    result.current.revoke.mutate(result.current.seats.data!.seats[0]!);
  });
  await wait(100);
  expect(result.current.seats.data?.seats).toHaveLength(2);
  const before = renders;
  await wait(300);
  expect(renders).toBe(before);
  // Early versions of React Query 5 take the mutation for changed when any of what is read of it is another object.
  const drawn = () =>
    here.queryClient
      .getMutationCache()
      .getAll()
      .map(({ options }) => options.meta?.["draw"]);
  const first = drawn();
  rerender();
  expect(first).toHaveLength(2);
  expect(drawn()).toEqual(first);
});
