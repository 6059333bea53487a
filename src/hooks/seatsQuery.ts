import { queryOptions } from "@tanstack/react-query";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { readRetry } from "./readRetry.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { shareSeats } from "./shareSeats.ts";

/**
 * The seats of a source as React Query options, to prefetch or hydrate them: only what the server said, without
 * pending changes. `GET /v1/customer-portal/seats`
 *
 * @example
 * await queryClient.prefetchQuery(seatsQuery(client, { subscriptionId }));
 */
export function seatsQuery(client: SeatsClient, source: SeatSource) {
  return queryOptions<SeatsList, SeatsError>({
    queryKey: seatsKeys.list(client, source),
    queryFn: ({ signal }) => client.listSeats(source, { signal }),
    structuralSharing: (old, next) => shareSeats(old as SeatsList | undefined, next as SeatsList),
    // An accepted write puts its answer into the list; the list itself is worth asking for again after a while.
    staleTime: 30_000,
    // "No network" is often wrong (VPN, virtual machines): try, and tell at once when nothing comes back.
    networkMode: "always",
    refetchOnReconnect: true,
    ...readRetry,
  });
}
