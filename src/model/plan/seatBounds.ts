import type { Subscription } from "../../api/Subscription.ts";
import { seatTiers } from "./seatTiers.ts";

/** How many seats a subscription may have. */
export interface SeatBounds {
  readonly minimum: number;
  /** Null: as many as one likes. */
  readonly maximum: number | null;
  /** What the minimum is for: seats that people hold, or the price. */
  readonly because: "assigned" | "price";
}

export function seatBounds(subscription: Subscription, assigned: number): SeatBounds {
  const { minimum_seats = 1, maximum_seats = null } = seatTiers(subscription) ?? {};
  const least = Math.max(1, minimum_seats);
  return {
    minimum: Math.max(least, assigned),
    maximum: maximum_seats,
    because: assigned > least ? "assigned" : "price",
  };
}
