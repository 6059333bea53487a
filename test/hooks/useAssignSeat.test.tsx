import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import {
  SeatsError,
  seatsQuery,
  useAssignSeat,
  useRevokeSeat,
  useSeats,
  type ShownSeats,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

const emails = (list: ShownSeats | undefined) =>
  list?.seats.filter(({ status }) => status !== "revoked").map(({ email }) => email);

/** The seats as they were drawn, frame after frame, beside what the test does with them. */
function watch({ source, wrapper }: ReturnType<typeof setting>) {
  const frames: (ShownSeats | undefined)[] = [];
  const { result } = renderHook(
    () => {
      const seats = useSeats(source);
      frames.push(seats.data);
      return { seats, assign: useAssignSeat(source) };
    },
    { wrapper },
  );
  return { frames, result, loaded: () => waitFor(() => expect(result.current.seats.data).toBeDefined()) };
}

test("the row is there before the server has answered", async () => {
  const here = setting();
  const { result, loaded } = watch(here);
  await loaded();
  here.server.disturb(() => ({ wayIn: 60_000 }));
  act(() => result.current.assign.mutate({ email: "bo@acme.dev" }));
  await waitFor(() => expect(emails(result.current.seats.data)).toEqual(["bo@acme.dev"]));
  await waitFor(() => expect(here.server.requests.at(-1)).toMatchObject({ method: "POST", status: null }));
  expect(result.current.seats.data).toMatchObject({ available_seats: 2, total_seats: 3 });
});

test("accepted, the row is the server's, and the list was not asked again", async () => {
  const here = setting();
  const { result, loaded } = watch(here);
  await loaded();
  await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
  await waitFor(() => expect(result.current.seats.data?.seats[0]?.pending).toBeUndefined());
  expect(result.current.seats.data?.seats).toEqual(here.server.seats());
  expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("refused, the row is gone, the reason is data, and the list is asked again", async () => {
  const here = setting({ total: 1, seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = watch(here);
  await loaded();
  act(() => result.current.assign.mutate({ email: "bo@acme.dev" }));
  await waitFor(() => expect(result.current.assign.isError).toBe(true));
  expect(result.current.assign.error).toBeInstanceOf(SeatsError);
  expect(result.current.assign.error?.reason).toEqual({ type: "no_seats_left" });
  expect(emails(result.current.seats.data)).toEqual(["ana@acme.dev"]);
  await waitFor(() =>
    expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]),
  );
});

test("six at once, two refused: no accepted row ever blinks, and no person is there twice", async () => {
  const here = setting({
    total: 8,
    seats: [aSeat({ email: "ana@acme.dev" })],
    // Answers overtake each other.
    latency: () => Math.random() * 30,
  });
  // Two of the six are somebody's second seat in other letters: the list does not know that yet.
  const hidden = ["dup1@acme.dev", "dup2@acme.dev"];
  const { frames, result, loaded } = watch(here);
  await loaded();
  here.server.seed(
    here.source,
    hidden.map((email) => aSeat({ email })),
  );

  const six = ["u1", "u2", "dup1", "u3", "dup2", "u4"].map((name) => `${name}@acme.dev`);
  const outcomes = await act(() =>
    Promise.allSettled(six.map((email) => result.current.assign.mutateAsync({ email }))),
  );
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(2);
  await waitFor(() => expect(result.current.seats.data?.seats.some(({ pending }) => pending)).toBe(false));
  await waitFor(() => expect(emails(result.current.seats.data)).toContain("dup1@acme.dev"));

  const accepted = ["u1", "u2", "u3", "u4"].map((name) => `${name}@acme.dev`);
  const drawn = frames.filter((frame) => frame !== undefined);
  for (const person of accepted) {
    const presence = drawn.map((frame) => emails(frame)?.includes(person));
    const since = presence.indexOf(true);
    expect(since).toBeGreaterThan(0);
    expect(presence.slice(since)).not.toContain(false);
  }
  for (const frame of drawn) {
    const people = emails(frame) ?? [];
    expect(new Set(people).size).toBe(people.length);
    expect(frame.available_seats).toBe(Math.max(0, frame.total_seats - people.length));
  }
  expect(result.current.seats.data).toMatchObject({ total_seats: 8, available_seats: 1 });
});

test("a list that left the server before an accepted assignment does not undo it", async () => {
  const here = setting();
  const { frames, result, loaded } = watch(here);
  await loaded();
  // The answer to the refetch waits on its way back while the assignment overtakes it.
  const undo = here.server.disturb(({ method }) => (method === "GET" ? { wayOut: 40 } : undefined));
  act(() => void result.current.seats.refetch());
  await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
  undo();
  await act(() => new Promise((resolve) => setTimeout(resolve, 80)));
  const since = frames.findIndex((frame) => emails(frame)?.includes("bo@acme.dev"));
  expect(frames.slice(since).every((frame) => emails(frame)?.includes("bo@acme.dev"))).toBe(true);
});

test("an assignment by checkout enters the list of what the checkout made", async () => {
  const here = setting();
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      assign: useAssignSeat({ checkoutId: here.server.ids.checkout_sub }),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
  await waitFor(() => expect(emails(result.current.seats.data)).toEqual(["bo@acme.dev"]));
});

test("an answer that comes after the page has been left is in the list all the same", async () => {
  const here = setting({ latency: 10 });
  const first = watch(here);
  await first.loaded();
  const { result, unmount } = renderHook(() => useAssignSeat(here.source), { wrapper: here.wrapper });
  act(() => result.current.mutate({ email: "bo@acme.dev" }));
  unmount();
  await waitFor(() =>
    expect(first.result.current.seats.data?.seats).toMatchObject([
      { email: "bo@acme.dev", status: "pending" },
    ]),
  );
  await waitFor(() => expect(first.result.current.seats.data?.seats).toEqual(here.server.seats()));
});

test("a late answer does not undo what a list has told meanwhile", async () => {
  const here = setting();
  const { frames, result, loaded } = watch(here);
  await loaded();
  here.server.disturb(({ method }) => (method === "POST" ? { wayOut: 80 } : undefined));
  await act(async () => {
    const assigned = result.current.assign.mutateAsync({ email: "bo@acme.dev" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    here.server.claim(here.server.seats()[0]!.id);
    await result.current.seats.refetch();
    await assigned;
  });
  await waitFor(() => expect(result.current.seats.data?.seats).toEqual(here.server.seats()));
  const shown = frames.map((list) => list?.seats[0]?.status);
  expect(shown.slice(shown.indexOf("claimed"))).not.toContain("pending");
});

test("refused before the first list has come: that one left too early, and another is asked for", async () => {
  const here = setting({ total: 1 });
  let lists = 0;
  here.server.disturb(({ method }) => {
    if (method === "GET") lists += 1;
    return method === "GET" && lists === 1 ? { wayOut: 60 } : undefined;
  });
  const { result } = watch(here);
  await new Promise((resolve) => setTimeout(resolve, 15));
  await here.client.assignSeat(here.source, { email: "ana@acme.dev" });
  act(() => result.current.assign.mutate({ email: "bo@acme.dev" }));
  await waitFor(() => expect(result.current.assign.isError).toBe(true));
  await waitFor(() => expect(emails(result.current.seats.data)).toEqual(["ana@acme.dev"]));
});

test("accepted beyond the number that is known, the list is old, and is asked again", async () => {
  const here = setting({ total: 1, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { result, loaded } = watch(here);
  await loaded();
  // Bought somewhere else meanwhile.
  here.server.setTotalSeats(5);
  await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
  await waitFor(() =>
    expect(result.current.seats.data).toMatchObject({ total_seats: 5, available_seats: 3 }),
  );
});

test("who is assigned again while the seat they had goes is shown in the new one, though both answers cross", async () => {
  const here = setting({ total: 2, seats: [aSeat({ email: "bo@acme.dev" })] });
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      assign: useAssignSeat(here.source),
      revoke: useRevokeSeat(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const bo = result.current.seats.data!.seats[0]!;
  // A row of its own for the new seat, so that the old one stands in its way.
  here.server.seed(here.source, [aSeat({ status: "revoked" })]);
  let isGiven = false;
  here.server.disturb(({ method }) => {
    if (method === "DELETE") return { wayOut: 60 };
    if (method === "POST") isGiven = true;
    return method === "GET" && isGiven ? { wayOut: 150 } : undefined;
  });
  await act(async () => {
    const revoked = result.current.revoke.mutateAsync(bo);
    await vi.waitFor(() =>
      expect(here.server.seats().every(({ status }) => status === "revoked")).toBe(true),
    );
    await result.current.assign.mutateAsync({ email: "bo@acme.dev" });
    const list = here.queryClient.getQueryData(seatsQuery(here.client, here.source).queryKey);
    expect(emails(list)).toEqual(["bo@acme.dev"]);
    await revoked;
  });
});
