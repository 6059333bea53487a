import type { QueryKey } from "@tanstack/react-query";
import type { ClaimedSubscriptionsPage } from "../api/ClaimedSubscriptions.ts";
import type { SeatsClient } from "../api/SeatsClient.ts";
import { queryDefaults } from "./reads/queryDefaults.ts";
import type { SeatsPagesOptions } from "./reads/SeatsQueryOptions.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withReason } from "./withReason.ts";

const limit = 30;

/**
 * The subscriptions in which the person asking holds a claimed seat, as infinite React Query options, to
 * prefetch or hydrate them. `GET /v1/customer-portal/seats/subscriptions`
 */
export function claimedSubscriptionsQuery(client: SeatsClient): SeatsPagesOptions<ClaimedSubscriptionsPage> {
  return {
    queryKey: seatsKeys.claimed(
      client,
    ) as QueryKey as SeatsPagesOptions<ClaimedSubscriptionsPage>["queryKey"],
    queryFn: ({ pageParam, signal }) =>
      withReason("listClaimedSubscriptions", () =>
        client.listClaimedSubscriptions({ page: pageParam, limit }, { signal }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ items, pagination }, _pages, page) =>
      items.length > 0 && page < pagination.max_page ? page + 1 : undefined,
    staleTime: 30_000,
    ...queryDefaults,
  };
}
