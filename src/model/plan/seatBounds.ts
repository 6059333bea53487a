import type { Subscription } from "../../api/Subscription.ts";
import { seatTiers } from "./seatTiers.ts";

/** How many seats a subscription may have. */
export interface SeatBounds {
  readonly minimum: number;
  /** Infinity where no upper end is known. */
  readonly maximum: number;
  /** What the minimum is for: seats that people hold, or the price. */
  readonly because: "assigned" | "price";
}

export function seatBounds(subscription: Subscription | undefined, assigned: number): SeatBounds {
  const { minimum_seats = 1, maximum_seats } = (subscription && seatTiers(subscription)) ?? {};
  const least = Math.max(1, minimum_seats);
  return {
    minimum: Math.max(least, assigned),
    maximum: maximum_seats ?? Infinity,
    because: assigned > least ? "assigned" : "price",
  };
}
