import type { Seat } from "../../api/Seat.ts";
import { isActive } from "../isActive.ts";
import { sameHolder } from "../sameHolder.ts";
import type { ChangeKind, ShownSeats } from "../ShownSeats.ts";

/**
 * Marks a seat as busy. One that is being revoked frees nothing and moves nowhere before the server agrees, since until
 * then nobody else can have it.
 */
export function predictBusy(
  list: ShownSeats,
  named: Seat,
  pending: Exclude<ChangeKind, "assign">,
): ShownSeats {
  const place = list.seats.findIndex((seat) => isActive(seat) && sameHolder(seat, named));
  const seat = list.seats[place];
  return seat ? { ...list, seats: list.seats.with(place, { ...seat, pending }) } : list;
}
