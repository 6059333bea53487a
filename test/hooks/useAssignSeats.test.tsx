import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { mayBeRetried, SeatsProvider, useAssignSeats, useSeats, type SeatsError } from "../../src/index.ts";
import { aSeat, type SeatServerOptions } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ email: `u${String(n).padStart(3, "0")}@acme.dev` }));

async function rendered(options: SeatServerOptions) {
  const here = setting(options);
  const { result, unmount } = renderHook(
    () => ({ seats: useSeats(here.source), run: useAssignSeats(here.source) }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const states = () => result.current.run.people.map(({ state }) => state);
  const finished = () => waitFor(() => expect(result.current.run.phase).toBe("finished"), { timeout: 5000 });
  const posts = () => here.server.requests.filter(({ method }) => method === "POST");
  return { here, result, unmount, states, finished, posts };
}

test("everybody gets a seat and an outcome, in the order given, four on their way at a time", async () => {
  const { here, result, states, finished, posts } = await rendered({ total: 20, latency: 3 });
  let most = 0;
  here.server.disturb(() => {
    most = Math.max(most, posts().filter(({ status }) => status === null).length);
    return undefined;
  });
  await act(async () => result.current.run.start(people(15)));
  expect(states().slice(0, 6)).toEqual(["sending", "sending", "sending", "sending", "waiting", "waiting"]);
  await finished();
  expect(states()).toEqual(Array(15).fill("done"));
  expect(result.current.run.people.map(({ recipient }) => recipient)).toEqual(people(15));
  expect(most).toBe(4);
  // One write, one request, and the list was not asked again.
  expect(here.server.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  await waitFor(() => expect(result.current.seats.data?.available_seats).toBe(5));
});

test("one refusal is one person's: it says why, and the others go on", async () => {
  const { result, states, finished } = await rendered({
    total: 9,
    seats: [aSeat({ email: "U001@acme.dev" })],
  });
  act(() =>
    result.current.run.start([...people(3), { email: "bo@nxdomain-acme.dev" }, ...people(5).slice(3)]),
  );
  await finished();
  expect(states()).toEqual(["done", "failed", "done", "failed", "done", "done"]);
  expect(result.current.run.people[1]).toMatchObject({ error: { reason: { type: "already_assigned" } } });
  expect(result.current.run.people[3]).toMatchObject({ error: { reason: { type: "invalid" } } });
  expect(result.current.run.people.filter(mayBeRetried)).toEqual([]);
});

test("when no seats are left, the rest is not sent, and says why; with more seats a retry finishes it", async () => {
  const { here, result, states, finished, posts } = await rendered({ total: 3, latency: 2 });
  await act(async () => result.current.run.start(people(12)));
  await finished();
  expect(states().filter((state) => state === "done")).toHaveLength(3);
  expect(posts().length).toBeLessThan(12);
  expect(result.current.run.people.at(-1)).toMatchObject({
    state: "stopped",
    because: { type: "no_seats_left" },
  });
  here.server.setTotalSeats(12);
  await act(async () => result.current.run.retry());
  await finished();
  expect(states()).toEqual(Array(12).fill("done"));
  expect(here.server.seats()).toHaveLength(12);
});

test("what nobody may do any more is not tried again, also for those who were never sent", async () => {
  const { here, result, finished, posts } = await rendered({ total: 20, latency: 2 });
  here.server.disturb(({ method }) =>
    method === "POST"
      ? { outcome: Response.json({ error: "NotPermitted", detail: "No." }, { status: 403 }) }
      : undefined,
  );
  await act(async () => result.current.run.start(people(9)));
  await finished();
  expect(result.current.run.people.at(-1)).toMatchObject({ state: "stopped" });
  expect(result.current.run.people.filter(mayBeRetried)).toEqual([]);
  expect(posts()).toHaveLength(4);
});

test("asked too much at once, it rests for as long as the server says, visibly, and nobody fails", async () => {
  const { here, result, states, finished } = await rendered({ total: 20 });
  let refusals = 2;
  here.server.disturb(({ method }) =>
    method === "POST" && refusals-- > 0
      ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "0.2" } }) }
      : undefined,
  );
  await act(async () => result.current.run.start(people(8)));
  await waitFor(() => expect(result.current.run.phase).toBe("paused"));
  expect(result.current.run.resumesAt).toBeGreaterThan(Date.now());
  expect(states()).toContain("waiting");
  await finished();
  expect(states()).toEqual(Array(8).fill("done"));
});

test("a rest is no failure, and is not reported as one", async () => {
  const here = setting({ total: 20 });
  const onError = vi.fn<(error: SeatsError) => void>();
  const { result } = renderHook(() => useAssignSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={here.queryClient} onError={onError}>
        {children}
      </SeatsProvider>
    ),
  });
  let refusals = 2;
  here.server.disturb(({ method }) =>
    method === "POST" && refusals-- > 0
      ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "0.1" } }) }
      : undefined,
  );
  await act(async () => result.current.start([...people(4), { email: "bo@nxdomain-acme.dev" }]));
  await waitFor(() => expect(result.current.phase).toBe("finished"), { timeout: 5000 });
  expect(onError.mock.calls.map(([error]) => error.reason.type)).toEqual(["invalid"]);
});

test("cancel sends nothing more; who is on the way arrives", async () => {
  const { here, result, states, finished, posts } = await rendered({ total: 20, latency: 20 });
  await act(async () => result.current.run.start(people(12)));
  await act(async () => result.current.run.cancel());
  await finished();
  expect(states()).toEqual([...Array<string>(4).fill("done"), ...Array<string>(8).fill("stopped")]);
  expect(posts()).toHaveLength(4);
  await act(async () => result.current.run.retry());
  await finished();
  expect(here.server.seats()).toHaveLength(12);
});

test("a lost answer is looked up: nobody is told that it failed when it did not", async () => {
  const { here, result, states, finished } = await rendered({ total: 9 });
  here.server.disturb(({ method, body }) =>
    method === "POST" && body.includes("u002") ? { outcome: "answer lost" } : undefined,
  );
  await act(async () => result.current.run.start(people(4)));
  await finished();
  expect(states()).toEqual(["done", "done", "done", "done"]);
});

test("only what failed for a passing reason is sent again", async () => {
  const { here, result, states, finished, posts } = await rendered({ total: 9 });
  const undo = here.server.disturb(({ method, body }) =>
    method === "POST" && body.includes("u001") ? { outcome: "request lost" } : undefined,
  );
  await act(async () => result.current.run.start([...people(3), { email: "bo@nxdomain-acme.dev" }]));
  await finished();
  expect(states()).toEqual(["done", "failed", "done", "failed"]);
  undo();
  await act(async () => result.current.run.retry());
  await finished();
  expect(states()).toEqual(["done", "done", "done", "failed"]);
  expect(posts()).toHaveLength(5);
});

test("what is done leaves no call behind that each answer after it would have to look at", async () => {
  const { here, result, finished } = await rendered({ total: 20 });
  act(() => result.current.run.start(people(10)));
  await finished();
  await waitFor(() => expect(here.queryClient.getMutationCache().getAll()).toEqual([]));
});

test("a client that a host puts in the place of the first one sends the rest", async () => {
  const here = setting({ total: 20, latency: 20 });
  let client = here.client;
  const assignSeat = vi.fn<typeof client.assignSeat>((...given) => here.client.assignSeat(...given));
  const { result, rerender } = renderHook(() => useAssignSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={client} queryClient={here.queryClient}>
        {children}
      </SeatsProvider>
    ),
  });
  await act(async () => result.current.start(people(10)));
  client = { ...here.client, assignSeat };
  rerender();
  await waitFor(() => expect(result.current.phase).toBe("finished"));
  expect(assignSeat).toHaveBeenCalledTimes(6);
});

describe("who leaves the page while it runs", () => {
  test("finds it where it is on coming back", async () => {
    const { here, result, unmount } = await rendered({ total: 20, latency: 20 });
    await act(async () => result.current.run.start(people(10)));
    unmount();
    const { result: again } = renderHook(() => useAssignSeats(here.source), { wrapper: here.wrapper });
    expect(again.current.people).toHaveLength(10);
    expect(again.current.phase).toBe("running");
    await waitFor(() => expect(again.current.phase).toBe("finished"));
    expect(here.server.seats()).toHaveLength(10);
    await act(async () => again.current.reset());
    await waitFor(() => expect(again.current.phase).toBe("idle"));
  });
});
