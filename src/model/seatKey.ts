import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";
import { madeOnce } from "./madeOnce.ts";
import { personKey } from "./personKey.ts";

/**
 * What a row is known by as long as the person sits there: the same from the click on an assignment, before the
 * seat has an id, and another one when the same seat goes to the next person.
 */
export const seatKey = madeOnce((seat: Seat): string => (isActive(seat) && personKey(seat)) || seat.id);
