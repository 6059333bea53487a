"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { hostRetry } from "./reads/hostRetry.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { subscriptionQuery } from "./subscriptionQuery.ts";

/**
 * The subscription whose seats are managed: its price, its period, what is booked. Nothing is asked for an order.
 * `GET /v1/customer-portal/subscriptions/{id}`
 */
export function useSubscription({ subscriptionId }: SeatSource): UseQueryResult<Subscription, SeatsError> {
  const { client, queryClient } = useSeatsContext("useSubscription");
  return useQuery(
    {
      ...subscriptionQuery(client, subscriptionId ?? ""),
      ...hostRetry(queryClient),
      enabled: subscriptionId !== undefined,
    },
    queryClient,
  );
}
