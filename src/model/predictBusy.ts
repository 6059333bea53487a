import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";
import { samePerson } from "./samePerson.ts";
import type { ChangeKind, ShownSeats } from "./ShownSeats.ts";
import { withSeats } from "./withSeat.ts";

/**
 * A seat on its way out is only marked: it frees nothing and moves nowhere before the server agrees, since
 * until then nobody else can have it.
 */
export function predictBusy(
  list: ShownSeats,
  named: Seat,
  pending: Exclude<ChangeKind, "assign">,
): ShownSeats {
  const seats = list.seats.map((seat) =>
    seat.id === named.id && isActive(seat) && samePerson(seat, named) ? { ...seat, pending } : seat,
  );
  return withSeats(list, seats);
}
