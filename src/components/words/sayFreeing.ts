import type { Labels } from "../../labels/Labels.ts";
import { countActive } from "../../model/countActive.ts";
import type { ShownSeats } from "../../model/ShownSeats.ts";

/** What becomes of so many seats once they are taken back: free for others, unless more are assigned than paid for. */
export function sayFreeing(list: ShownSeats, count: number, labels: Labels): string {
  const free = list.total_seats - countActive(list.seats) + count;
  if (free <= 0) return labels.stillOver(-free);
  return count === 1 ? labels.seatIsFree : labels.seatsAreFree(Math.min(count, free));
}
