import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  useAssignSeats,
  useSeatCountPreview,
  useSeats,
  useSubscription,
  useUpdateSeatCount,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

test("adding seats and assigning them is one change and one assignment each: the list is not asked again", async () => {
  const here = setting({ total: 1, seats: [aSeat()] });
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      change: useUpdateSeatCount(here.source),
      run: useAssignSeats(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  await act(() => result.current.change.mutateAsync(3));
  act(() => result.current.run.start([{ email: "lena@acme.dev" }, { email: "kwame@acme.dev" }]));
  await waitFor(() => expect(result.current.run.phase).toBe("finished"));
  expect(result.current.seats.data).toMatchObject({ total_seats: 3, available_seats: 0 });
  expect(result.current.run.people.map(({ state }) => state)).toEqual(["done", "done"]);
  expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "PATCH", "POST", "POST"]);
});

test("only the number that stands still is priced", async () => {
  const here = setting({ changePreview: { taxRate: 0.2 }, proration: "reset" });
  const { result, rerender } = renderHook(
    ({ seats }: { seats: number | null }) => useSeatCountPreview(here.source, seats),
    { wrapper: here.wrapper, initialProps: { seats: null as number | null } },
  );
  for (const seats of [4, 5, 6]) {
    rerender({ seats });
    // Long enough to be sent, were it sent at once.
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  }
  await waitFor(() => expect(result.current.data).toMatchObject({ net_amount: 6000, tax_amount: 1200 }));
  expect(here.server.requests.map(({ body }) => body)).toEqual(['{"seats":6}']);
});

test("a server without the preview names no price, and is not an error", async () => {
  const here = setting({ changePreview: false });
  const { result } = renderHook(() => useSeatCountPreview(here.source, 6), { wrapper: here.wrapper });
  await waitFor(() => expect(result.current.data).toBeNull());
  expect(result.current.error).toBeNull();
});

test("a plan that does not come keeps nobody from the price for longer than five seconds", async () => {
  const here = setting();
  const { result, rerender } = renderHook(
    ({ seats }: { readonly seats: number | null }) => ({
      plan: useSubscription(here.source),
      price: useSeatCountPreview(here.source, seats),
    }),
    { wrapper: here.wrapper, initialProps: { seats: null as number | null } },
  );
  await waitFor(() => expect(result.current.plan.data).toBeDefined());
  here.server.disturb(({ method }) => (method === "GET" ? { wayIn: 1_000_000 } : undefined));
  rerender({ seats: 5 });
  await waitFor(() => expect(result.current.price.data?.total_amount).toBeDefined(), { timeout: 9_000 });
});
