"use client";

import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";

/**
 * A React key for whatever keeps state about a list, so that what was typed, chosen or said for one plan, or by one
 * customer, is not there for the next.
 */
export function useListKey(caller: string, { subscriptionId, orderId }: SeatSource): string {
  const { client } = useSeatsContext(caller);
  return `${client.scope} ${subscriptionId ?? orderId}`;
}
