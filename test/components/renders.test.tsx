import { QueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler, useEffect } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { bulkWords } from "../../src/components/run/bulkWords.tsx";
import { RootDialog } from "../../src/components/frame/RootDialog.tsx";
import { RunStage } from "../../src/components/run/RunStage.tsx";
import { useLabels } from "../../src/components/frame/useLabels.ts";
import {
  createSeatsClient,
  en,
  SeatManager,
  seatsQuery,
  SeatsProvider,
  useSeatsRun,
  type BulkItem,
  type SeatsList,
  type ShownSeat,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

afterEach(() => void vi.useRealTimers());

const people = (count: number) =>
  Array.from({ length: count }, (_, nth) =>
    aSeat({ status: "claimed", email: `person.${nth}@nordal.example`, member: null }),
  );

async function shownManager(seats: number) {
  let latency = 0;
  const server = createSeatServer({ total: seats + 5, seats: people(seats), latency: () => latency });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient();
  const list = seatsQuery(client, server.source);
  const drawn = vi.fn<(seat: ShownSeat) => string | null>((seat) => seat.email);
  const columns = ["member", "status", { id: "drawn", label: "Drawn", render: drawn }] as const;
  const commits = vi.fn<() => void>();
  const counted = vi.fn<typeof en.assignedOf>(en.assignedOf);
  render(
    <Profiler id="manager" onRender={commits}>
      <SeatsProvider client={client} queryClient={queryClient} labels={{ assignedOf: counted }}>
        <SeatManager source={server.source} columns={columns} />
      </SeatsProvider>
    </Profiler>,
  );
  await screen.findByRole("row", { name: /person\.0@/ });
  // What comes in idle moments has come.
  await act(() => vi.waitFor(() => expect(queryClient.isFetching()).toBe(0)));
  await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  drawn.mockClear();
  commits.mockClear();
  counted.mockClear();
  const change = (to: (known: SeatsList) => SeatsList) =>
    act(async () => {
      queryClient.setQueryData(list.queryKey, (known) => known && to(known));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  const refetch = (meanwhile = async () => {}) =>
    act(async () => {
      const done = queryClient.fetchQuery({ ...list, staleTime: 0 });
      await meanwhile();
      await done;
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  const slowDown = (milliseconds: number) => (latency = milliseconds);
  return { server, drawn, commits, counted, change, refetch, slowDown };
}

test("a refetch of the same list draws nothing", async () => {
  const { commits, drawn, refetch } = await shownManager(20);
  await refetch();
  expect(drawn).not.toHaveBeenCalled();
  expect(commits).not.toHaveBeenCalled();
});

test("a refetch of the same list draws nothing, even if it takes so long that the button shows it", async () => {
  const { commits, refetch, slowDown } = await shownManager(20);
  slowDown(900);
  const button = screen.getByRole("button", { name: "Refresh" });
  await refetch(() => vi.waitFor(() => expect(button).toHaveAttribute("aria-busy", "true")));
  expect(button).not.toHaveAttribute("aria-busy");
  expect(commits).not.toHaveBeenCalled();
});

test("a refetch of the same list draws nothing, even if it makes a list of minutes ago fresh again, as its words tell", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { commits, refetch } = await shownManager(20);
  const words = () => screen.getByText(/^Updated/).textContent;
  await act(() => vi.advanceTimersByTimeAsync(200_000));
  expect(words()).toBe("Updated 3 min ago");
  commits.mockClear();
  await refetch();
  expect(words()).toBe("Updated just now");
  expect(commits).not.toHaveBeenCalled();
});

test("a refetch of the same list draws nothing, even after one that has failed", async () => {
  const { server, commits, refetch } = await shownManager(20);
  server.goOffline();
  await userEvent.click(screen.getByRole("button", { name: en.refresh }));
  const again = await screen.findByRole("button", { name: en.tryAgain });
  server.goOnline();
  await userEvent.click(again);
  await waitFor(() => expect(screen.queryByText(en.staleTitle)).toBeNull());
  await refetch();
  commits.mockClear();
  await refetch();
  expect(commits).not.toHaveBeenCalled();
});

test.each([20, 1000])("one row's change draws one row of %i", async (count) => {
  const { drawn, change } = await shownManager(count);
  await change((known) => ({
    ...known,
    seats: known.seats.map((seat) =>
      seat.email === "person.0@nordal.example" ? { ...seat, seat_metadata: { team: "sales" } } : seat,
    ),
  }));
  expect(drawn.mock.calls.map(([seat]) => seat.email)).toEqual(["person.0@nordal.example"]);
});

test.each([20, 1000])("one seat more than %i draws one row more", async (count) => {
  const { drawn, change } = await shownManager(count);
  const newcomer = aSeat({ status: "pending", email: "aa@nordal.example", member: null });
  await change((known) => ({ ...known, seats: [newcomer, ...known.seats] }));
  expect(drawn.mock.calls.map(([seat]) => seat.email)).toEqual(["aa@nordal.example"]);
});

test("what is counted is drawn again only when a number is another one", async () => {
  const { counted, change } = await shownManager(20);
  const words = () => screen.getByText(/seats assigned/).textContent;
  await change((known) => ({
    ...known,
    seats: known.seats.map((seat) => ({ ...seat, seat_metadata: { team: "sales" } })),
  }));
  expect(counted).not.toHaveBeenCalled();
  const newcomer = aSeat({ status: "pending", email: "aa@nordal.example", member: null });
  await change((known) => ({ ...known, seats: [newcomer, ...known.seats] }));
  expect(counted).toHaveBeenCalledTimes(1);
  expect(words()).toContain("21 of 25");
});

test("an answer in a run of many draws what has become of that one", async () => {
  const seats = Array.from({ length: 20 }, (_, nth) => aSeat({ email: `person.${nth}@nordal.example` }));
  const server = createSeatServer({ total: 30, seats, latency: 20 });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const drawn = vi.fn<(email: string | null) => string | null>((email) => email);
  function Run() {
    const labels = useLabels();
    const run = useSeatsRun(server.source, "resend");
    const { start } = run;
    useEffect(() => start(server.seats()), [start]);
    const words = { ...bulkWords("resend", labels), who: ({ shown }: BulkItem) => drawn(shown.email) };
    return <RunStage source={server.source} run={run} words={words} labels={labels} onClose={() => {}} />;
  }
  render(
    <SeatsProvider client={client}>
      <RootDialog closeLabel="Close" onClose={() => {}}>
        <Run />
      </RootDialog>
    </SeatsProvider>,
  );
  await screen.findByRole("heading", { name: en.resentMany(20) });
  // Waiting, being sent, and done.
  const times = seats.map(({ email }) => drawn.mock.calls.filter(([its]) => its === email).length);
  expect(Math.max(...times)).toBeLessThanOrEqual(3);
});

test("time alone draws no row", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { drawn } = await shownManager(20);
  await act(() => vi.advanceTimersByTimeAsync(200_000));
  expect(screen.getByText("Updated 3 min ago")).toBeInTheDocument();
  expect(drawn).not.toHaveBeenCalled();
});
