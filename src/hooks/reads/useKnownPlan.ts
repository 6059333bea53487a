"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { Subscription } from "../../api/Subscription.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { subscriptionQuery } from "../subscriptionQuery.ts";

/** The subscription of a source if something else on the page has asked for it: a list alone does not ask. */
export function useKnownPlan({ subscriptionId }: SeatSource): UseQueryResult<Subscription, SeatsError> {
  const { client, queryClient } = useSeatsContext("useKnownPlan");
  return useQuery({ ...subscriptionQuery(client, subscriptionId ?? ""), enabled: false }, queryClient);
}
