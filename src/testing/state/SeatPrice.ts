import type { SeatTier } from "../../api/Subscription.ts";

/** What a seat costs: one tier for the whole number (`volume`), or each part at its own tier (`graduated`). */
export interface SeatPrice {
  readonly currency: string;
  readonly type: "volume" | "graduated";
  /** In rising order and without gaps. The first names the smallest number of seats, the last the largest. */
  readonly tiers: readonly SeatTier[];
}

export function minimumSeats({ tiers }: SeatPrice): number {
  return tiers[0]?.min_seats ?? 1;
}

/** Null: no upper bound. */
export function maximumSeats({ tiers }: SeatPrice): number | null {
  return tiers.at(-1)?.max_seats ?? null;
}

/** The price of so many seats for one period, in minor units. */
export function seatAmount({ type, tiers }: SeatPrice, seats: number): number {
  if (type === "volume") {
    const tier = tiers.findLast(({ min_seats }) => min_seats <= seats) ?? tiers[0];
    return (tier?.price_per_seat ?? 0) * seats;
  }
  return tiers.reduce((sum, tier, index) => {
    // The first part of a graduated price is paid from the first seat on, whatever the smallest number is.
    const before = index === 0 ? 0 : tier.min_seats - 1;
    const upTo = Math.min(seats, tier.max_seats ?? seats);
    return sum + Math.max(0, upTo - before) * tier.price_per_seat;
  }, 0);
}

/** The same price with other bounds. */
export function withBounds(price: SeatPrice, minimum: number, maximum: number | null): SeatPrice {
  const last = price.tiers.length - 1;
  return {
    ...price,
    tiers: price.tiers.map((tier, index) => ({
      ...tier,
      min_seats: index === 0 ? minimum : tier.min_seats,
      max_seats: index === last ? maximum : tier.max_seats,
    })),
  };
}
