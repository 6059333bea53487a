import type { Seat } from "../api/Seat.ts";
import { countActive } from "./countActive.ts";
import { isActive } from "./isActive.ts";

/** Whether this seat was given although the list has none left: then there are more by now than the list says. */
export function isBeyond(
  seat: Seat,
  { seats, total_seats }: { readonly seats: readonly Seat[]; readonly total_seats: number },
): boolean {
  const isKnown = seats.some((row) => row.id === seat.id && isActive(row));
  return isActive(seat) && !isKnown && countActive(seats) >= total_seats;
}
