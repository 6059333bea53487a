import type { SeatTiers } from "./seatTiers.ts";

/** The price of so many seats for one period, in minor units, before discount and tax. */
export function seatAmount(
  { seat_tier_type, tiers }: Pick<SeatTiers, "seat_tier_type" | "tiers">,
  seats: number,
) {
  if (seat_tier_type !== "graduated") {
    const tier = tiers.findLast(({ min_seats }) => min_seats <= seats) ?? tiers[0];
    return (tier?.price_per_seat ?? 0) * seats;
  }
  return tiers.reduce((sum, { min_seats, max_seats, price_per_seat }, index) => {
    // The first part of a graduated price is paid from the first seat on, whatever the smallest number is.
    const before = index === 0 ? 0 : min_seats - 1;
    return sum + Math.max(0, Math.min(seats, max_seats ?? seats) - before) * price_per_seat;
  }, 0);
}
