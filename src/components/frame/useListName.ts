"use client";

import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";

/**
 * The key of whatever keeps something about a list: what was typed, chosen or said for one plan, or by one customer,
 * does not stand in the next.
 */
export function useListName(caller: string, { subscriptionId, orderId }: SeatSource): string {
  const { client } = useSeatsContext(caller);
  return `${client.scope} ${subscriptionId ?? orderId}`;
}
