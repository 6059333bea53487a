// Imported first: it installs the counter that React looks for.
import { startBench } from "./bench.ts";
import { QueryClient } from "@tanstack/react-query";
import type { Seat } from "../../../src/api/Seat.ts";
import { sendSeatChange } from "../../../src/hooks/writes/sendSeatChange.ts";
import {
  createSeatsClient,
  portalUserQuery,
  SeatManager,
  seatsQuery,
  SeatsProvider,
  subscriptionQuery,
} from "../../../src/index.ts";
import { createSeatServer } from "../../../src/testing/index.ts";
import "../../../src/styles.css";
import { deferred, type Deferred } from "./deferred.ts";

// Answers everything but the list and the change to a row, for which a benchmark has its own.
const server = createSeatServer();
const source = server.source;
// A blob lies outside the heap that is measured. The list may be asked for again: it goes stale, and pages get focus.
let list: Blob | undefined;
let answer: Deferred<Response> | undefined;
let asked: Deferred<void> | undefined;

const isList = /\/customer-portal\/seats(\?|$)/;
const json = (body: string | Blob) => new Response(body, { headers: { "content-type": "application/json" } });

const client = createSeatsClient({
  customerSession: server.session(),
  fetch: async (input, init) => {
    const { url } = new Request(input, init);
    if (url.includes("/resend") && answer) {
      asked?.resolve();
      return answer.promise;
    }
    if (isList.test(url) && list) return json(list);
    return server.fetch(input, init);
  },
});
const queryClient = new QueryClient();

async function fetchList(seats: readonly Seat[]) {
  list = new Blob([JSON.stringify({ seats, available_seats: 0, total_seats: seats.length })]);
  await queryClient.fetchQuery({ ...seatsQuery(client, source), staleTime: 0 });
}

startBench({
  prepare: async (seats) => {
    server.setTotalSeats(seats.length);
    await Promise.all([
      fetchList(seats),
      queryClient.prefetchQuery(portalUserQuery(client)),
      queryClient.prefetchQuery(subscriptionQuery(client, source.subscriptionId)),
    ]);
  },
  mount: (root) =>
    root.render(
      <SeatsProvider client={client} queryClient={queryClient}>
        <SeatManager source={source} />
      </SeatsProvider>,
    ),
  begin: async (seat) => {
    answer = deferred<Response>();
    asked = deferred<void>();
    // What a row's menu does, without its clicks.
    void sendSeatChange({ client, queryClient, onSessionEnded: undefined }, source, { kind: "resend", seat });
    await asked.promise;
  },
  answer: (body) => answer?.resolve(json(body)),
  refetch: fetchList,
});
