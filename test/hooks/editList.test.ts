import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { editList } from "../../src/hooks/writes/editList.ts";
import { seatsKeys } from "../../src/hooks/seatsKeys.ts";
import { createSeatsClient, type SeatsList } from "../../src/index.ts";

const client = createSeatsClient({ customerSession: "polar_mst_test" });
const source = { subscriptionId: "a subscription" };
const queryKey = seatsKeys.list(client, source);
const list: SeatsList = { seats: [], available_seats: 3, total_seats: 3 };

test("a list that was doubted while nobody looked is still doubted after an accepted write", async () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(queryKey, list);
  await queryClient.invalidateQueries({ queryKey });
  editList(queryClient, queryKey, (known) => ({ ...known, total_seats: 4 }));
  expect(queryClient.getQueryData(queryKey)).toMatchObject({ total_seats: 4 });
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});

test("one answer makes the rest of the list no newer", () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(queryKey, list, { updatedAt: 1000 });
  editList(queryClient, queryKey, (known) => ({ ...known, total_seats: 4 }));
  expect(queryClient.getQueryState(queryKey)?.dataUpdatedAt).toBe(1000);
});

test("where no list is known, none is made up", () => {
  const queryClient = new QueryClient();
  editList(queryClient, queryKey, (known) => known);
  expect(queryClient.getQueryState(queryKey)).toBeUndefined();
});
