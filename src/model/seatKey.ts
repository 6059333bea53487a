import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";
import { personKey } from "./personKey.ts";

const keys = new WeakMap<Seat, string>();

/**
 * What a row is known by as long as the person sits there: the same from the click on an assignment, before the
 * seat has an id, and another one when the same seat goes to the next person.
 */
export function seatKey(seat: Seat): string {
  const known = keys.get(seat);
  if (known !== undefined) return known;
  const key = (isActive(seat) && personKey(seat)) || seat.id;
  keys.set(seat, key);
  return key;
}
