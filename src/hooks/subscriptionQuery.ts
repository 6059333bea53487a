import type { QueryKey } from "@tanstack/react-query";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { Subscription } from "../api/Subscription.ts";
import { queryDefaults } from "./reads/queryDefaults.ts";
import type { SeatsQueryOptions } from "./reads/SeatsQueryOptions.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withReason } from "./withReason.ts";

/** The subscription whose seats are managed, as React Query options. `GET /v1/customer-portal/subscriptions/{id}` */
export function subscriptionQuery(
  client: SeatsClient,
  subscriptionId: string,
): SeatsQueryOptions<Subscription> {
  return {
    queryKey: seatsKeys.subscription(
      client,
      subscriptionId,
    ) as QueryKey as SeatsQueryOptions<Subscription>["queryKey"],
    queryFn: ({ signal }) =>
      withReason("getSubscription", () => client.getSubscription(subscriptionId, { signal })),
    staleTime: 60_000,
    ...queryDefaults,
  };
}
