import { focusManager, onlineManager } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useFreshness } from "../../src/hooks/reads/useFreshness.ts";
import { useListMoment } from "../../src/hooks/reads/useListMoment.ts";
import { useSeats, useSubscription, type ShownSeat } from "../../src/index.ts";
import { seatState } from "../../src/model/seatState.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") }));
afterEach(() => {
  focusManager.setFocused(undefined);
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

const pending = (expires: string) =>
  aSeat({ status: "pending", email: "bo@acme.dev", invitation_token_expires_at: expires });
const claimed = () => aSeat({ status: "claimed", claimed_at: "2026-11-01T12:00:00Z", email: "ana@acme.dev" });
const tomorrow = "2026-11-23T10:00:00.000000Z";

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

async function watching(seat: ShownSeat) {
  const here = setting({ seats: [seat] });
  const { result, unmount } = renderHook(
    () => {
      const { data } = useSeats(here.source);
      return useFreshness(here.source, data?.seats.some(({ status }) => status === "pending") ?? false);
    },
    { wrapper: here.wrapper },
  );
  await pass(1);
  const asked = () => here.server.requests.length;
  expect(asked()).toBe(1);
  return { ...here, result, unmount, asked };
}

test("while an invitation is open, the list is asked for every 20 seconds", async () => {
  const { asked, result } = await watching(pending(tomorrow));
  const first = result.current.updatedAt();
  await pass(60);
  expect(asked()).toBe(4);
  expect(result.current.updatedAt()).toBeGreaterThan(first);
});

test("while it is being asked for, it is not asked for again", async () => {
  const { server, asked } = await watching(pending(tomorrow));
  server.disturb(({ method }) => (method === "GET" ? { wayIn: 25_000 } : undefined));
  await pass(41);
  expect(asked()).toBe(2);
});

test("where a host names its queries its own way, it is asked for as well", async () => {
  const here = setting({ seats: [pending(tomorrow)] });
  here.queryClient.setDefaultOptions({ queries: { queryKeyHashFn: (key) => `own ${JSON.stringify(key)}` } });
  renderHook(() => [useSeats(here.source), useFreshness(here.source, true)], { wrapper: here.wrapper });
  await pass(41);
  expect(here.server.requests).toHaveLength(3);
});

test("who asks for it anew hears of the plan, too; the gentle asking is for the list alone", async () => {
  const here = setting({ seats: [pending(tomorrow)] });
  const { result } = renderHook(
    () => ({
      freshness: useFreshness(here.source, useSeats(here.source).data !== undefined),
      plan: useSubscription(here.source).data,
    }),
    { wrapper: here.wrapper },
  );
  // The call for it is fetched when it is first made.
  await act(() => vi.dynamicImportSettled());
  await pass(1);
  const asked = (what: string) => here.server.requests.filter(({ path }) => path.includes(what)).length;
  expect(result.current.plan?.status).toBe("active");
  here.server.endSubscription();
  await pass(41);
  expect([asked("/seats"), asked("/subscriptions/")]).toEqual([3, 1]);
  act(() => void result.current.freshness.refetch());
  await pass(1);
  expect(result.current.plan?.status).toBe("canceled");
  expect([asked("/seats"), asked("/subscriptions/")]).toEqual([4, 2]);
});

test("a page that has never asked for the plan does not begin to", async () => {
  const { asked, result } = await watching(claimed());
  act(() => void result.current.refetch());
  await pass(1);
  expect(asked()).toBe(2);
});

test("nobody is invited: nothing is asked again", async () => {
  const { asked } = await watching(claimed());
  await pass(300);
  expect(asked()).toBe(1);
});

test("the last invitation is claimed: the asking ends", async () => {
  const { asked, server } = await watching(pending(tomorrow));
  server.claim(server.seats()[0]!.id);
  await pass(21);
  expect(asked()).toBe(2);
  await pass(300);
  expect(asked()).toBe(2);
});

test("a page that nobody looks at asks nothing", async () => {
  const { asked } = await watching(pending(tomorrow));
  focusManager.setFocused(false);
  await pass(300);
  expect(asked()).toBe(1);
});

test("a page without a network asks nothing, and goes on once it is back", async () => {
  const { asked } = await watching(pending(tomorrow));
  onlineManager.setOnline(false);
  await pass(300);
  expect(asked()).toBe(1);
  onlineManager.setOnline(true);
  await pass(21);
  expect(asked()).toBeGreaterThan(1);
});

test("a page that is left asks nothing", async () => {
  const { asked, unmount } = await watching(pending(tomorrow));
  unmount();
  await pass(300);
  expect(asked()).toBe(1);
});

test("an invitation that expires while it is watched is expired then, and nothing is drawn before", async () => {
  const here = setting({ seats: [pending("2026-11-22T12:05:00.000000Z"), claimed()] });
  let drawn = 0;
  const { result } = renderHook(
    () => {
      drawn += 1;
      const { data } = useSeats(here.source);
      const seats = data?.seats ?? none;
      const moment = useListMoment(here.source, seats);
      return seats.map((seat) => seatState(seat, moment));
    },
    { wrapper: here.wrapper },
  );
  await pass(1);
  expect(result.current).toEqual(["pending", "claimed"]);
  const before = drawn;
  await pass(290);
  expect(result.current).toEqual(["pending", "claimed"]);
  expect(drawn).toBe(before);
  await pass(20);
  expect(result.current).toEqual(["expired", "claimed"]);
});

const none: readonly ShownSeat[] = [];
