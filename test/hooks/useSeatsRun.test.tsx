import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { hasResent } from "../../src/hooks/writes/hasResent.ts";
import { useMailedAt } from "../../src/hooks/writes/useMailedAt.ts";
import { mayBeRetried, useSeats, useSeatsRun, type BulkKind } from "../../src/index.ts";
import { aSeat, type SeatServerOptions } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

const people = (count: number, status: "pending" | "claimed" = "pending", hours = 20) =>
  Array.from({ length: count }, (_, n) =>
    aSeat({
      status,
      email: `u${String(n).padStart(3, "0")}@acme.dev`,
      invitation_token_expires_at:
        status === "pending" ? new Date(Date.now() + hours * 3_600_000).toISOString() : null,
    }),
  );

async function rendered(kind: BulkKind, options: SeatServerOptions) {
  const here = setting(options);
  const { result, unmount } = renderHook(
    () => ({ seats: useSeats(here.source), run: useSeatsRun(here.source, kind) }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const shown = () => result.current.seats.data!.seats;
  const states = () => result.current.run.outcomes.map(({ state }) => state);
  const finished = () => waitFor(() => expect(result.current.run.phase).toBe("finished"), { timeout: 5000 });
  const calls = (method: string) => here.server.requests.filter((it) => it.method === method);
  return { here, result, unmount, shown, states, finished, calls };
}

const tooMuch = (seconds: string) => ({
  outcome: new Response(null, { status: 429, headers: { "Retry-After": seconds } }),
});

test("every invitation is sent again once, four at a time, the rows are busy, and the list is not asked", async () => {
  const { result, states, shown, finished, calls } = await rendered("resend", {
    total: 20,
    seats: people(10),
    latency: 10,
  });
  await act(async () => result.current.run.start(shown()));
  expect(states().filter((state) => state === "sending")).toHaveLength(4);
  await waitFor(() => expect(shown().filter(({ pending }) => pending === "resend")).toHaveLength(4));
  await finished();
  expect(states()).toEqual(Array(10).fill("done"));
  expect(calls("POST")).toHaveLength(10);
  expect(calls("GET")).toHaveLength(1);
});

test("whose invitation was sent again is known for as long as it is not sent once more, also where the cache keeps nothing", async () => {
  const { here, result, unmount, shown, finished } = await rendered("resend", { seats: people(2) });
  here.queryClient.setDefaultOptions({ mutations: { gcTime: 0 } });
  await act(async () => result.current.run.start(shown()));
  await finished();
  unmount();
  const { result: back } = renderHook(() => useMailedAt(here.source, hasResent), {
    wrapper: here.wrapper,
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([...back.current.keys()]).toEqual(["u000@acme.dev", "u001@acme.dev"]);
});

test("revoking many frees their seats, and the list shows it", async () => {
  const { here, result, states, shown, finished, calls } = await rendered("revoke", {
    total: 20,
    seats: people(20, "claimed"),
    latency: 5,
  });
  await act(async () => result.current.run.start(shown()));
  await finished();
  expect(states()).toEqual(Array(20).fill("done"));
  expect(calls("DELETE")).toHaveLength(20);
  expect(here.server.seats().every(({ status }) => status === "revoked")).toBe(true);
  await waitFor(() => expect(result.current.seats.data?.available_seats).toBe(20));
});

test.each(["revoke", "renew"] as const)(
  "to %s many asks for the list for several at a time, and not for each",
  async (kind) => {
    // A machine that stops for a second must not look like writes that never arrive.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    let turn = 0;
    const { result, states, shown, finished, calls } = await rendered(kind, {
      total: 20,
      seats: people(20, "pending", -2),
      latency: () => 5 + ((turn += 7) % 10),
    });
    const before = calls("GET").length;
    await act(async () => {
      result.current.run.start(shown());
      await vi.advanceTimersByTimeAsync(5_000);
    });
    await finished();
    expect(states()).toEqual(Array(20).fill("done"));
    expect(calls("DELETE")).toHaveLength(20);
    expect(calls("GET").length - before).toBeLessThanOrEqual(10);
  },
);

test("a seat that is someone else's by now is left to them", async () => {
  const { here, result, states, shown, finished } = await rendered("revoke", {
    total: 3,
    seats: people(3, "claimed"),
  });
  const before = shown();
  await here.client.revokeSeat(before[1]!.id);
  await here.client.assignSeat(here.source, { email: "new@acme.dev" });
  await act(async () => result.current.run.start(before));
  await finished();
  expect(states()).toEqual(["done", "failed", "done"]);
  expect(result.current.run.outcomes[1]).toMatchObject({ error: { reason: { type: "changed" } } });
  expect(result.current.run.outcomes.filter(mayBeRetried)).toEqual([]);
  expect(here.server.seats().filter(({ status }) => status !== "revoked")).toMatchObject([
    { email: "new@acme.dev" },
  ]);
});

test("renewing many invites the same people anew, with what their seats carry", async () => {
  const seats = people(8, "pending", -5).map((seat, n) => ({ ...seat, seat_metadata: { desk: String(n) } }));
  const { here, result, states, shown, finished } = await rendered("renew", { total: 8, seats, latency: 5 });
  await act(async () => result.current.run.start(shown()));
  await finished();
  expect(states()).toEqual(Array(8).fill("done"));
  const after = here.server.seats().filter(({ status }) => status === "pending");
  expect(new Set(after.map(({ email }) => email))).toEqual(new Set(seats.map(({ email }) => email)));
  for (const seat of after) {
    expect(seat.seat_metadata).toEqual({ desk: String(Number(seat.email?.slice(1, 4))) });
    expect(Date.parse(seat.invitation_token_expires_at!)).toBeGreaterThan(Date.now());
  }
});

describe("a renewal that got only half way", () => {
  test("is finished by a retry, also when its row is another's by then", async () => {
    const { here, result, states, shown, finished, calls } = await rendered("renew", {
      total: 6,
      seats: people(6, "pending", -5),
      latency: 5,
    });
    let posts = 0;
    const undo = here.server.disturb(({ method }) =>
      method === "POST" && posts++ % 2 === 0 ? { outcome: "request lost" } : undefined,
    );
    await act(async () => result.current.run.start(shown()));
    await finished();
    expect(states().filter((state) => state === "failed")).toHaveLength(3);
    expect(result.current.run.outcomes.find(({ state }) => state === "failed")).toMatchObject({
      error: { outcome: "half_done" },
    });
    undo();
    await act(async () => result.current.run.retry());
    await finished();
    expect(states()).toEqual(Array(6).fill("done"));
    expect(calls("DELETE")).toHaveLength(6);
    expect(here.server.seats().filter(({ status }) => status === "pending")).toHaveLength(6);
  });

  test("is not called unsent when the run is stopped while the server rests", async () => {
    const { here, result, states, shown, finished } = await rendered("renew", {
      total: 3,
      seats: people(3, "pending", -5),
    });
    let posts = 0;
    here.server.disturb(({ method }) => (method === "POST" && posts++ === 0 ? tooMuch("30") : undefined));
    await act(async () => result.current.run.start(shown()));
    await waitFor(() => expect(result.current.run.phase).toBe("paused"));
    await waitFor(() => expect(states().filter((state) => state === "done")).toHaveLength(2));
    await act(async () => result.current.run.cancel());
    await finished();
    expect(result.current.run.outcomes.find(({ state }) => state !== "done")).toMatchObject({
      state: "failed",
      error: { outcome: "half_done", reason: { type: "rate_limited" } },
    });
  });
});

test("asked too much at once, it rests, visibly, and nobody fails", async () => {
  const { here, result, states, shown, finished } = await rendered("resend", { total: 9, seats: people(6) });
  let refusals = 2;
  here.server.disturb(({ method }) => (method === "POST" && refusals-- > 0 ? tooMuch("0.2") : undefined));
  await act(async () => result.current.run.start(shown()));
  await waitFor(() => expect(result.current.run.phase).toBe("paused"));
  expect(result.current.run.resumesAt).toBeGreaterThan(Date.now());
  await finished();
  expect(states()).toEqual(Array(6).fill("done"));
});

test("a server that asks for a rest for ever gets six, and then it has failed", async () => {
  const { here, result, states, shown, finished, calls } = await rendered("resend", {
    total: 3,
    seats: people(1),
  });
  here.server.disturb(({ method }) => (method === "POST" ? tooMuch("0.01") : undefined));
  await act(async () => result.current.run.start(shown()));
  await finished();
  expect(states()).toEqual(["failed"]);
  expect(calls("POST")).toHaveLength(7);
});

test("stopped, it sends nothing more; a retry sends the others", async () => {
  const { result, states, shown, finished, calls } = await rendered("resend", {
    total: 9,
    seats: people(9),
    latency: 20,
  });
  await act(async () => result.current.run.start(shown()));
  await act(async () => result.current.run.cancel());
  await finished();
  expect(states()).toEqual([...Array<string>(4).fill("done"), ...Array<string>(5).fill("stopped")]);
  expect(calls("POST")).toHaveLength(4);
  await act(async () => result.current.run.retry());
  await finished();
  expect(calls("POST")).toHaveLength(9);
});

test("who leaves the page while it runs finds it where it is; each kind is a run of its own", async () => {
  const { here, result, unmount, shown } = await rendered("resend", {
    total: 9,
    seats: people(6),
    latency: 20,
  });
  await act(async () => result.current.run.start(shown()));
  unmount();
  const { result: again } = renderHook(
    () => ({ resend: useSeatsRun(here.source, "resend"), revoke: useSeatsRun(here.source, "revoke") }),
    { wrapper: here.wrapper },
  );
  expect(again.current.resend.outcomes).toHaveLength(6);
  expect(again.current.revoke.phase).toBe("idle");
  await waitFor(() => expect(again.current.resend.phase).toBe("finished"));
  await act(async () => again.current.resend.reset());
  await waitFor(() => expect(again.current.resend.phase).toBe("idle"));
});

test("stopped while the server asks for a rest, it sends nothing more either", async () => {
  const { here, result, shown, states, calls } = await rendered("revoke", {
    total: 9,
    seats: people(6, "claimed"),
  });
  const mend = here.server.disturb(({ method }) =>
    method === "DELETE" ? { wayOut: 100, ...tooMuch("1") } : undefined,
  );
  await act(async () => result.current.run.start(shown()));
  await waitFor(() => expect(calls("DELETE")).toHaveLength(4));
  act(() => result.current.run.cancel());
  await waitFor(() => expect(states()).toEqual(Array(6).fill("stopped")));
  mend();
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  expect(calls("DELETE")).toHaveLength(4);
  expect(here.server.seats().every(({ status }) => status === "claimed")).toBe(true);
});
