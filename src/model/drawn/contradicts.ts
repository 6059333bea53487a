import type { Seat } from "../../api/Seat.ts";
import { isActive } from "../isActive.ts";
import { personKey } from "../personKey.ts";
import { samePerson } from "../samePerson.ts";

/**
 * Whether an answer about one seat and a list cannot both be up to date, since answers overtake each other: the list
 * has a newer reading of the seat, or shows its person on another one.
 */
export function contradicts(seat: Seat, list: { readonly seats: readonly Seat[] }): boolean {
  const isTaken = isActive(seat) && personKey(seat) !== null;
  return list.seats.some((row) =>
    row.id === seat.id ? changedAt(seat) < changedAt(row) : isTaken && isActive(row) && samePerson(row, seat),
  );
}

/** As text, because a `Date` has no microseconds. Without the `Z`, so that a whole second (no fraction) comes first. */
function changedAt({ modified_at, created_at }: Seat): string {
  return (modified_at ?? created_at).slice(0, -1);
}
