import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useDeferredRevoke } from "../../src/hooks/waiting/useDeferredRevoke.ts";
import { useFailures } from "../../src/hooks/writes/useFailures.ts";
import { useWaitingRevokes } from "../../src/hooks/waiting/useWaitingRevokes.ts";
import {
  type Seat,
  type SeatsClient,
  SeatsProvider,
  useReassignSeat,
  useRenewInvitation,
  useResendInvitation,
  useSeats,
  useSeatsRun,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

const ana = () => aSeat({ status: "claimed", email: "ana@acme.dev" });
const bo = () => aSeat({ status: "claimed", email: "bo@acme.dev" });

async function rendered(here: ReturnType<typeof setting>) {
  const hook = renderHook(
    () => ({
      seats: useSeats(here.source),
      deferred: useDeferredRevoke(here.source),
      failures: useFailures(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(hook.result.current.seats.data).toBeDefined());
  const seat = (email: string) =>
    hook.result.current.seats.data!.seats.find((it: Seat) => it.email === email)!;
  return { ...hook, seat, deferred: () => hook.result.current.deferred };
}

const deletes = ({ server }: ReturnType<typeof setting>) =>
  server.requests.filter(({ method }) => method === "DELETE").length;
const revoked = ({ server }: ReturnType<typeof setting>) =>
  server.seats().filter(({ status }) => status === "revoked").length;

test("a revocation that waits is sent after six seconds, once, and not before", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat, result } = await rendered(here);
  const onRevoked = vi.fn<(seat: Seat) => void>();
  act(() => deferred().revoke(seat("ana@acme.dev"), onRevoked));
  expect(deferred().waiting).toMatchObject([{ seat: { email: "ana@acme.dev" } }]);
  await pass(5_900);
  expect(here.server.requests).toHaveLength(1);
  await pass(200);
  expect(deferred().waiting).toEqual([]);
  await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
  await waitFor(() => expect(result.current.seats.data).toMatchObject({ available_seats: 3 }));
  await pass(60_000);
  expect(deletes(here)).toBe(1);
});

test("a revocation that has waited is one like any other on its way: the row is busy", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat, result } = await rendered(here);
  here.server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 60_000 } : undefined));
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(6_100);
  await waitFor(() => expect(result.current.seats.data?.seats[0]?.pending).toBe("revoke"));
});

test("a revocation that is taken back is not sent", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(5_000);
  act(() => deferred().undo(seat("ana@acme.dev")));
  expect(deferred().waiting).toEqual([]);
  await pass(60_000);
  act(() => void window.dispatchEvent(new Event("pagehide")));
  await pass(1_000);
  expect(here.server.requests).toHaveLength(1);
});

test("once a revocation is taken back, nothing of ours listens to the host's page any more", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat } = await rendered(here);
  const [begun, ended] = [vi.spyOn(window, "addEventListener"), vi.spyOn(window, "removeEventListener")];
  const listeners = (spy: typeof begun | typeof ended) =>
    new Set(spy.mock.calls.filter(([type]) => type === "pagehide").map(([, listener]) => listener));
  act(() => deferred().revoke(seat("ana@acme.dev")));
  act(() => deferred().undo(seat("ana@acme.dev")));
  expect(listeners(begun).size).toBe(1);
  expect(listeners(ended)).toEqual(listeners(begun));
});

test("a revocation that is asked for twice is one", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(3_000);
  act(() => deferred().revoke({ ...seat("ana@acme.dev") }));
  expect(deferred().waiting).toHaveLength(1);
  await pass(3_100);
  await waitFor(() => expect(revoked(here)).toBe(1));
  act(() => deferred().revoke(seat("ana@acme.dev") ?? ana()));
  await pass(1_000);
  expect(deletes(here)).toBe(1);
});

test("two seats wait each for itself", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const { deferred, seat } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(3_000);
  act(() => deferred().revoke(seat("bo@acme.dev")));
  await pass(3_100);
  await waitFor(() => expect(deletes(here)).toBe(1));
  expect(deferred().waiting).toMatchObject([{ seat: { email: "bo@acme.dev" } }]);
  act(() => deferred().undo(seat("bo@acme.dev")));
  await pass(10_000);
  expect(deletes(here)).toBe(1);
  expect(here.server.seats().find(({ email }) => email === "bo@acme.dev")?.status).toBe("claimed");
});

test("the countdown stands while it is held", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(4_000);
  let release = () => {};
  act(() => void (release = deferred().hold()));
  await pass(60_000);
  expect(deletes(here)).toBe(0);
  act(() => release());
  await pass(1_500);
  expect(deletes(here)).toBe(0);
  await pass(1_000);
  await waitFor(() => expect(deletes(here)).toBe(1));
});

test("someone who goes to another screen has not taken it back", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat, unmount } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  unmount();
  await pass(6_100);
  await waitFor(() => expect(revoked(here)).toBe(1));
  expect(deletes(here)).toBe(1);
});

test("someone who comes back in time can still take it back", async () => {
  const here = setting({ seats: [ana()] });
  const first = await rendered(here);
  act(() => first.deferred().revoke(first.seat("ana@acme.dev")));
  first.unmount();
  await pass(2_000);
  const second = await rendered(here);
  act(() => second.deferred().undo(second.deferred().waiting[0]!.seat));
  await pass(10_000);
  expect(deletes(here)).toBe(0);
});

test("someone who comes back in time sees whose seat is on its way out, also where the cache keeps nothing", async () => {
  const here = setting({ seats: [ana()] });
  here.queryClient.setDefaultOptions({ queries: { gcTime: 0 } });
  const shown = () => renderHook(() => useWaitingRevokes(here.source), { wrapper: here.wrapper });
  const [first, drawn] = [await rendered(here), shown()];
  act(() => first.deferred().revoke(first.seat("ana@acme.dev")));
  await pass(10);
  expect(drawn.result.current.size).toBe(1);
  first.unmount();
  drawn.unmount();
  await pass(2_000);
  const again = shown();
  expect(again.result.current.size).toBe(1);
  await pass(4_100);
  expect(again.result.current.size).toBe(0);
});

/** A setting that hears how each DELETE is sent. */
function overheard(options: Parameters<typeof setting>[0]) {
  const inits: RequestInit[] = [];
  const here = setting(options, (init) => {
    if (init?.method === "DELETE") inits.push(init);
  });
  return { here, inits };
}

test("leaving the page sends a revocation that waits at once, so that it outlives the page, and exactly once", async () => {
  const { here, inits } = overheard({ seats: [ana(), bo()] });
  const { deferred, seat } = await rendered(here);
  act(() => deferred().revoke(seat("ana@acme.dev")));
  act(() => deferred().revoke(seat("bo@acme.dev")));
  window.dispatchEvent(new Event("pagehide"));
  // What is not sent before the page's last microtask is not sent at all.
  await act(async () => {
    for (let tick = 0; tick < 20; tick++) await Promise.resolve();
  });
  expect(inits).toMatchObject([{ keepalive: true }, { keepalive: true }]);
  await waitFor(() => expect(revoked(here)).toBe(2));
  await pass(10_000);
  expect(deletes(here)).toBe(2);
  expect(deferred().waiting).toEqual([]);
});

test("a page that is left while the list is still being asked sends the revocation all the same, once", async () => {
  const { here, inits } = overheard({ seats: [ana()] });
  const { deferred, seat } = await rendered(here);
  here.server.disturb(({ method }) => (method === "GET" ? { wayIn: 2_000 } : undefined));
  act(() => deferred().revoke(seat("ana@acme.dev")));
  await pass(6_100);
  expect(inits).toEqual([]);
  window.dispatchEvent(new Event("pagehide"));
  await pass(10);
  expect(inits).toMatchObject([{ keepalive: true }]);
  await pass(10_000);
  await waitFor(() => expect(revoked(here)).toBe(1));
  expect(deletes(here)).toBe(1);
});

test("leaving the page takes no seat from somebody who has got it meanwhile", async () => {
  const { here, inits } = overheard({ seats: [ana()] });
  const { deferred, seat, result } = await rendered(here);
  const before = seat("ana@acme.dev");
  act(() => deferred().revoke(before));
  await here.client.revokeSeat(before.id);
  await here.client.assignSeat(here.source, { email: "cy@acme.dev" });
  await act(() => result.current.seats.refetch());
  inits.length = 0;
  window.dispatchEvent(new Event("pagehide"));
  await pass(5_000);
  expect(inits).toEqual([]);
  expect(here.server.seats()).toMatchObject([{ email: "cy@acme.dev", status: "pending" }]);
});

test("a refusal is told, with its reason, and the row is back", async () => {
  const here = setting({ seats: [ana()] });
  const { deferred, seat, result } = await rendered(here);
  const onRevoked = vi.fn<(seat: Seat) => void>();
  act(() => deferred().revoke(seat("ana@acme.dev"), onRevoked));
  here.server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
  await pass(6_100);
  await waitFor(() =>
    expect(result.current.failures).toMatchObject([
      { kind: "revoke", error: { reason: { type: "unreachable" }, outcome: "not_done" } },
    ]),
  );
  expect(result.current.seats.data?.seats[0]).toMatchObject({ status: "claimed", email: "ana@acme.dev" });
  expect(result.current.seats.data?.seats[0]?.pending).toBeUndefined();
  expect(onRevoked).not.toHaveBeenCalled();
});

test("a clock that is put back does not hold up a revocation that waits", async () => {
  const here = setting({ seats: [ana()] });
  const { result } = await rendered(here);
  act(() => result.current.deferred.revoke(result.current.seats.data!.seats[0]!));
  await pass(1_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  await pass(8_000);
  expect(here.server.seats()[0]?.status).toBe("revoked");
});

test("what waits is not kept with the cache: a page that is opened later holds nobody's seat for leaving", async () => {
  const here = setting({ seats: [ana()] });
  const { result } = await rendered(here);
  act(() => result.current.deferred.revoke(result.current.seats.data!.seats[0]!));
  const kept = structuredClone(dehydrate(here.queryClient));
  act(() => result.current.deferred.undo(result.current.seats.data!.seats[0]!));
  const later = new QueryClient();
  hydrate(later, kept);
  const page = renderHook(() => useWaitingRevokes(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={later}>
        {children}
      </SeatsProvider>
    ),
  });
  expect([...page.result.current]).toEqual([]);
});

const invited = () => aSeat({ email: "ana@acme.dev" });

/** Two seats that are about to be revoked, and what else can be done with them. */
async function aboutToGo() {
  const here = setting({ seats: [invited(), bo()] });
  const { deferred, seat, result: page } = await rendered(here);
  const { result } = renderHook(
    () => ({
      resend: useResendInvitation(here.source).mutate,
      renew: useRenewInvitation(here.source).mutate,
      renewMany: useSeatsRun(here.source, "renew").start,
      reassign: useReassignSeat(here.source).mutate,
    }),
    { wrapper: here.wrapper },
  );
  const both = [seat("ana@acme.dev"), seat("bo@acme.dev")] as const;
  act(() => both.forEach((it) => deferred().revoke(it)));
  return { here, deferred, ana: both[0], acts: result.current, failures: () => page.current.failures };
}
type Going = Awaited<ReturnType<typeof aboutToGo>>;

test.each([
  ["sent an invitation again", ({ acts, ana: seat }: Going) => acts.resend(seat)],
  ["renewed", ({ acts, ana: seat }: Going) => acts.renew(seat)],
  ["renewed with others", ({ acts, ana: seat }: Going) => acts.renewMany([seat])],
])("who is %s meanwhile keeps it: the revocation is taken back, and only theirs", async (_, change) => {
  const going = await aboutToGo();
  const { here, deferred } = going;
  act(() => change(going));
  await pass(100);
  expect(deferred().waiting).toMatchObject([{ seat: { email: "bo@acme.dev" } }]);
  await pass(10_000);
  expect(deferred().waiting).toEqual([]);
  expect(here.server.seats()).toHaveLength(2);
  expect(here.server.seats().map(({ email, status }) => [email, status])).toEqual([
    ["ana@acme.dev", "pending"],
    [null, "revoked"],
  ]);
});

test("a seat that is given to somebody else meanwhile is not revoked any more, and no failure is told", async () => {
  const { here, acts, ana: seat, failures } = await aboutToGo();
  act(() => acts.reassign({ seat, recipient: { email: "cy@acme.dev" } }));
  await pass(10_000);
  expect(here.server.seats()).toContainEqual(
    expect.objectContaining({ email: "cy@acme.dev", status: "pending" }),
  );
  expect(failures()).toEqual([]);
});

test("whoever changes something else takes nothing back, and disturbs nobody", async () => {
  const here = setting({ seats: [invited(), bo()] });
  const { deferred, seat } = await rendered(here);
  const { result } = renderHook(() => useResendInvitation(here.source), { wrapper: here.wrapper });
  act(() => deferred().revoke(seat("bo@acme.dev")));
  const { waiting } = deferred();
  act(() => result.current.mutate(seat("ana@acme.dev")));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(deferred().waiting).toBe(waiting);
});

test("an id where a seat is meant takes nothing back, and fails for itself", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const { deferred, seat } = await rendered(here);
  const { result } = renderHook(() => useResendInvitation(here.source), { wrapper: here.wrapper });
  act(() => deferred().revoke(seat("bo@acme.dev")));
  act(() => result.current.mutate(seat("ana@acme.dev").id as unknown as Seat));
  await waitFor(() => expect(result.current.error?.reason.type).toBe("unreachable"));
  expect(deferred().waiting).toHaveLength(1);
});

test("a client that the host gives while a revocation waits is the one that sends it", async () => {
  const here = setting({ seats: [ana()] });
  const sent: string[] = [];
  // Made by the host, for one customer: the next has a fresh token.
  const made = (name: string): SeatsClient => ({
    ...here.client,
    revokeSeat: (...given) => {
      sent.push(name);
      return here.client.revokeSeat(...given);
    },
  });
  let client = made("one");
  const { result, rerender } = renderHook(
    () => ({ seats: useSeats(here.source), deferred: useDeferredRevoke(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={client} queryClient={here.queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  act(() => result.current.deferred.revoke(result.current.seats.data!.seats[0]!));
  client = made("another");
  rerender();
  await pass(6_100);
  await waitFor(() => expect(revoked(here)).toBe(1));
  expect(sent).toEqual(["another"]);
});
