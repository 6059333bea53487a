import type { Seat } from "../../api/Seat.ts";
import { isActive } from "../isActive.ts";
import { samePerson } from "../samePerson.ts";
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
  const place = list.seats.findIndex(
    (seat) => seat.id === named.id && isActive(seat) && samePerson(seat, named),
  );
  const seat = list.seats[place];
  return seat ? { ...list, seats: list.seats.with(place, { ...seat, pending }) } : list;
}
