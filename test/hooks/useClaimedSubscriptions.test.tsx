import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { createSeatsClient, SeatsProvider, useClaimedSubscriptions } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

test("a buyer with several seats reads each subscription once, whatever the pages repeat", async () => {
  const server = createSeatServer({
    total: 80,
    seats: Array.from({ length: 70 }, (_, n) => aSeat({ status: "claimed", email: `u${n}@acme.dev` })),
  });
  const client = createSeatsClient({ customerSession: server.session("customer"), fetch: server.fetch });
  const { result } = renderHook(() => useClaimedSubscriptions(), {
    wrapper: ({ children }) => <SeatsProvider client={client}>{children}</SeatsProvider>,
  });
  await waitFor(() => expect(result.current.data).toBeDefined());
  // The server counts claimed seats, not subscriptions.
  expect(result.current.hasNextPage).toBe(true);
  await act(() => result.current.fetchNextPage());
  const ids = result.current.data?.pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids).toEqual([server.source.subscriptionId]);
});

test("who has claimed nothing reads an empty page", async () => {
  const server = createSeatServer();
  const client = createSeatsClient({ customerSession: server.session("member"), fetch: server.fetch });
  const { result } = renderHook(() => useClaimedSubscriptions(), {
    wrapper: ({ children }) => <SeatsProvider client={client}>{children}</SeatsProvider>,
  });
  await waitFor(() => expect(result.current.data?.pages).toMatchObject([{ items: [] }]));
  expect(result.current.hasNextPage).toBe(false);
});
