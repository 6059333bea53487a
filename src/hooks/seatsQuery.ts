import type { QueryKey } from "@tanstack/react-query";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { queryDefaults } from "./reads/queryDefaults.ts";
import type { SeatsQueryOptions } from "./reads/SeatsQueryOptions.ts";
import { shareSeats } from "./reads/shareSeats.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withReason } from "./withReason.ts";

/**
 * The seats of a source as React Query options, to prefetch or hydrate them: only what the server said, without
 * pending changes. `GET /v1/customer-portal/seats`
 *
 * @example
 * await queryClient.prefetchQuery(seatsQuery(client, { subscriptionId }));
 */
export function seatsQuery(client: SeatsClient, source: SeatSource): SeatsQueryOptions<SeatsList> {
  return {
    queryKey: seatsKeys.list(client, source) as QueryKey as SeatsQueryOptions<SeatsList>["queryKey"],
    queryFn: ({ signal }) => withReason("listSeats", () => client.listSeats(source, { signal })),
    structuralSharing: <T>(old: T | undefined, next: T) =>
      shareSeats(old as SeatsList | undefined, next as SeatsList) as T,
    // An accepted write puts its answer into the list; the list itself is worth asking for again after a while.
    staleTime: 30_000,
    ...queryDefaults,
  };
}
