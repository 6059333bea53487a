import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  type SeatsError,
  seatsQuery,
  usePortalUser,
  useSeats,
  useSubscription,
  useUpdateSeatCount,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

async function rendered(here: ReturnType<typeof setting>) {
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      subscription: useSubscription(here.source),
      change: useUpdateSeatCount(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => {
    expect(result.current.seats.data).toBeDefined();
    expect(result.current.subscription.data).toBeDefined();
  });
  return result;
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it went through"),
    (error: unknown) => error as SeatsError,
  );

test("more seats are free as soon as the server agrees, and nothing is asked again", async () => {
  const here = setting({ seats: [aSeat()] });
  const result = await rendered(here);
  await act(() => result.current.change.mutateAsync(6));
  await waitFor(() =>
    expect(result.current.seats.data).toMatchObject({ total_seats: 6, available_seats: 5 }),
  );
  expect(result.current.subscription.data).toMatchObject({ seats: 6, amount: 6000 });
  expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH"]);
});

test("a change from the next period leaves the seats as they are, and says what comes", async () => {
  const here = setting({ proration: "next_period" });
  const result = await rendered(here);
  await act(() => result.current.change.mutateAsync(9));
  await waitFor(() =>
    expect(result.current.subscription.data).toMatchObject({ seats: 3, pending_update: { seats: 9 } }),
  );
  expect(result.current.seats.data?.total_seats).toBe(3);
  await act(() => result.current.change.mutateAsync(3));
  await waitFor(() => expect(result.current.subscription.data?.pending_update).toBeNull());
});

test("what is booked is taken back by null, not by the present number, which may be another one by then", async () => {
  const here = setting({ total: 5, proration: "next_period" });
  const result = await rendered(here);
  await act(() => result.current.change.mutateAsync(9));
  here.server.setTotalSeats(4);
  await act(() => result.current.change.mutateAsync(null));
  await waitFor(() =>
    expect(result.current.subscription.data).toMatchObject({ seats: 4, pending_update: null }),
  );
  expect(here.server.requests.at(-1)).toMatchObject({ method: "PATCH", body: '{"pending_update":null}' });
});

test("what somebody else has taken back already counts as taken back", async () => {
  const here = setting({ total: 5, proration: "next_period" });
  const result = await rendered(here);
  await act(() => result.current.change.mutateAsync(9));
  await here.client.clearPendingUpdate(here.source.subscriptionId);
  await act(() => result.current.change.mutateAsync(null));
  await waitFor(() => expect(result.current.subscription.data?.pending_update).toBeNull());
});

test("a lost answer to taking it back is looked up", async () => {
  const here = setting({ total: 5, proration: "next_period" });
  const result = await rendered(here);
  await act(() => result.current.change.mutateAsync(9));
  const mend = here.server.disturb(({ method }) =>
    method === "PATCH" ? { outcome: "request lost" } : undefined,
  );
  const error = await act(() => failure(result.current.change.mutateAsync(null)));
  expect(error).toMatchObject({ outcome: "not_done" });
  mend();
  here.server.disturb(({ method }) => (method === "PATCH" ? { outcome: "answer lost" } : undefined));
  await act(() => result.current.change.mutateAsync(null));
  await waitFor(() => expect(result.current.subscription.data?.pending_update).toBeNull());
});

test("a lost answer is looked up: it worked", async () => {
  const here = setting();
  const result = await rendered(here);
  here.server.disturb(({ method }) => (method === "PATCH" ? { outcome: "answer lost" } : undefined));
  await act(() => result.current.change.mutateAsync(6));
  await waitFor(() => expect(result.current.seats.data?.total_seats).toBe(6));
});

test("a lost request is looked up: it did not", async () => {
  const here = setting();
  const result = await rendered(here);
  here.server.disturb(({ method }) => (method === "PATCH" ? { outcome: "request lost" } : undefined));
  const error = await act(() => failure(result.current.change.mutateAsync(6)));
  expect(error).toMatchObject({ outcome: "not_done" });
  expect(result.current.seats.data?.total_seats).toBe(3);
});

test("a payment that fails changes nothing, and is told by the server's code", async () => {
  const here = setting({ proration: "invoice" });
  const result = await rendered(here);
  const error = await act(() => failure(result.current.change.mutateAsync(6)));
  expect(error.reason).toEqual({ type: "refused", status: 402, code: "PaymentFailed" });
  expect(result.current.seats.data?.total_seats).toBe(3);
});

test("two numbers at the same time are sent one after the other, and the second is the one that counts", async () => {
  const here = setting();
  const result = await rendered(here);
  let changes = 0;
  here.server.disturb(({ method }) => {
    if (method === "PATCH") changes += 1;
    return method === "PATCH" && changes === 1 ? { wayIn: 40 } : undefined;
  });
  await act(() => Promise.all([5, 7].map((seats) => result.current.change.mutateAsync(seats))));
  expect(here.server.subscription().seats).toBe(7);
  await waitFor(() => expect(result.current.seats.data?.total_seats).toBe(7));
});

test("a late answer does not undo what a list has told meanwhile", async () => {
  const here = setting();
  const result = await rendered(here);
  here.server.disturb(({ method }) => (method === "PATCH" ? { wayOut: 80 } : undefined));
  const totals: (number | undefined)[] = [];
  here.queryClient.getQueryCache().subscribe(() => {
    totals.push(here.queryClient.getQueryData(seatsQuery(here.client, here.source).queryKey)?.total_seats);
  });
  await act(async () => {
    const changed = result.current.change.mutateAsync(5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    here.server.setTotalSeats(9);
    await result.current.seats.refetch();
    await changed;
  });
  await waitFor(() => expect(result.current.seats.data?.total_seats).toBe(9));
  expect(totals).not.toContain(5);
});

test("a list that was on its way when the number changed is asked for anew", async () => {
  const here = setting();
  const result = await rendered(here);
  here.server.disturb(({ method, path }) =>
    method === "GET" && path.includes("/seats") ? { wayOut: 150 } : undefined,
  );
  const lists = () => here.server.requests.filter((it) => it.method === "GET" && it.path.includes("/seats"));
  await act(async () => {
    void result.current.seats.refetch();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await result.current.change.mutateAsync(5);
  });
  await waitFor(() => expect(lists()).toHaveLength(3));
  await waitFor(() => expect(result.current.seats.isFetching).toBe(false));
  expect(result.current.seats.data?.total_seats).toBe(5);
});

test("usePortalUser tells who is asking, and whether they may change seats", async () => {
  const here = setting();
  const { result } = renderHook(() => usePortalUser(), { wrapper: here.wrapper });
  await waitFor(() => expect(result.current.data).toMatchObject({ role: "owner", canManage: true }));
});
