import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";

/** How many rows count against the seats paid for. */
export function countActive(seats: readonly Seat[]): number {
  let count = 0;
  for (const seat of seats) if (isActive(seat)) count += 1;
  return count;
}
