import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";

/** Whether this seat was given where a list knows of none left: then there are more by now than the list says. */
export function isBeyond(
  seat: Seat,
  { seats, total_seats }: { readonly seats: readonly Seat[]; readonly total_seats: number },
): boolean {
  const active = seats.filter(isActive);
  return isActive(seat) && active.length >= total_seats && !active.some(({ id }) => id === seat.id);
}
