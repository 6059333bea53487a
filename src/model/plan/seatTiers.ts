import type { Subscription, SubscriptionPrice } from "../../api/Subscription.ts";

export type SeatTiers = NonNullable<SubscriptionPrice["seat_tiers"]>;

/** What the seats of a subscription cost; null when it is not sold by the seat, or the server does not say. */
export function seatTiers({ prices, product }: Subscription): SeatTiers | null {
  for (const { seat_tiers } of [...prices, ...(product?.prices ?? [])]) if (seat_tiers) return seat_tiers;
  return null;
}
