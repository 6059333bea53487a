import { queryOptions } from "@tanstack/react-query";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { Subscription } from "../api/Subscription.ts";
import { readRetry } from "./readRetry.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** The subscription whose seats are managed, as React Query options. `GET …/subscriptions/{id}` */
export function subscriptionQuery(client: SeatsClient, subscriptionId: string) {
  return queryOptions<Subscription, SeatsError>({
    queryKey: seatsKeys.subscription(client, subscriptionId),
    queryFn: ({ signal }) => client.getSubscription(subscriptionId, { signal }),
    staleTime: 60_000,
    networkMode: "always",
    refetchOnReconnect: true,
    ...readRetry,
  });
}
