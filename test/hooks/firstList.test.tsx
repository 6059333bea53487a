import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useAssignSeat, useAssignSeats, useRevokeSeat, useSeats } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

// The promise: a list that is wanted comes, and a look at it is had, however much is being written meanwhile.

const wait = (milliseconds: number) => act(() => new Promise<void>((r) => setTimeout(r, milliseconds)));
const many = Array.from({ length: 60 }, (_, n) => ({ email: `u${n}@acme.dev` }));

test("a seat that is assigned by a checkout, while the list is on its way, is in it", async () => {
  const here = setting({ total: 5 });
  here.server.disturb(({ method }) => (method === "GET" ? { wayOut: 200 } : undefined));
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      assign: useAssignSeat({ checkoutId: here.server.ids.checkout_sub }),
    }),
    { wrapper: here.wrapper },
  );
  await act(() => result.current.assign.mutateAsync({ email: "ana@acme.dev" }));
  await waitFor(() => expect(result.current.seats.data?.seats).toMatchObject([{ email: "ana@acme.dev" }]));
});

test("a list that is first wanted in the middle of many invitations does not wait for their end", async () => {
  const here = setting({ total: 200 });
  here.server.disturb(({ method }) => ({ wayOut: method === "GET" ? 150 : 60 + Math.random() * 60 }));
  const run = renderHook(() => useAssignSeats(here.source), { wrapper: here.wrapper });
  act(() => run.result.current.start(many));
  await wait(200);
  const list = renderHook(() => useSeats(here.source), { wrapper: here.wrapper });
  await waitFor(() => expect(list.result.current.data).toBeDefined(), { timeout: 5_000 });
  expect(run.result.current.phase).toBe("running");
});

test("a revocation in the middle of many invitations does not wait for their end, nor ask for a list for each", async () => {
  const here = setting({ total: 200, seats: [aSeat({ status: "claimed", email: "zoe@acme.dev" })] });
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      run: useAssignSeats(here.source),
      revoke: useRevokeSeat(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const zoe = result.current.seats.data!.seats[0]!;
  here.server.disturb(({ method }) => ({ wayOut: method === "GET" ? 200 : 60 + Math.random() * 60 }));
  act(() => result.current.run.start(many));
  await wait(100);
  await act(() => result.current.revoke.mutateAsync(zoe));
  expect(result.current.run.phase).toBe("running");
  await waitFor(() => expect(result.current.run.phase).toBe("finished"), { timeout: 10_000 });
  await wait(300);
  expect(here.server.requests.filter(({ method }) => method === "GET").length).toBeLessThan(6);
  expect(result.current.seats.data?.seats.filter(({ status }) => status === "pending")).toHaveLength(60);
});

test("a seat that is accepted while the first list is on its way, and is beyond it, has the list asked for until it comes", async () => {
  const here = setting({ total: 0 });
  let lists = 0;
  here.server.disturb(({ method }) => {
    if (method !== "GET") return undefined;
    lists += 1;
    return lists === 1
      ? { wayOut: 200 }
      : lists === 2
        ? { outcome: Response.json({}, { status: 500 }) }
        : undefined;
  });
  const { result } = renderHook(
    () => ({ seats: useSeats(here.source), assign: useAssignSeat(here.source) }),
    { wrapper: here.wrapper },
  );
  await wait(50);
  here.server.setTotalSeats(3);
  await act(() => result.current.assign.mutateAsync({ email: "ana@acme.dev" }));
  await waitFor(() =>
    expect(result.current.seats.data).toMatchObject({ total_seats: 3, available_seats: 2 }),
  );
});
