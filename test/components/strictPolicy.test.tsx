import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import {
  ClaimedSubscriptions,
  createSeatsClient,
  SeatManager,
  SeatsProvider,
  seatsQuery,
  SeatUsage,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

// The promise: a Content Security Policy without 'unsafe-inline' has nothing to report, and nothing to take away, in
// what a server draws.

const server = createSeatServer({
  total: 60,
  seats: [aSeat({ status: "claimed", email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })],
});
const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });

function drawn(queryClient: QueryClient) {
  return renderToString(
    <SeatsProvider client={client} queryClient={queryClient}>
      <SeatManager source={server.source} />
      <SeatUsage source={server.source} />
      <ClaimedSubscriptions />
    </SeatsProvider>,
  );
}

test("a server draws lists that are still to come without a style attribute", () => {
  const html = drawn(new QueryClient());
  expect(html).toContain("ps-skeleton");
  expect(html).not.toContain(" style=");
});

test("a server draws a list, and a meter of sixty seats, without a style attribute", async () => {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(seatsQuery(client, server.source));
  const html = drawn(queryClient);
  expect(html).toContain("ana@acme.dev");
  expect(html).not.toContain(" style=");
});
