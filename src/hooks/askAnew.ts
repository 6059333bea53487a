import { CancelledError, type QueryClient } from "@tanstack/react-query";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { seatsQuery } from "./seatsQuery.ts";

/** The list as the server has it after this moment: not from the cache, and not by a call that left before. */
export async function askAnew(
  queryClient: QueryClient,
  client: SeatsClient,
  source: SeatSource,
): Promise<SeatsList> {
  const query = { ...seatsQuery(client, source), staleTime: 0, retry: false };
  await queryClient.cancelQueries({ queryKey: query.queryKey, exact: true });
  for (;;) {
    try {
      return await queryClient.fetchQuery(query);
    } catch (error) {
      // An accepted write has overtaken it. Whoever asks now, asks after this moment too.
      if (!(error instanceof CancelledError)) throw error;
    }
  }
}
