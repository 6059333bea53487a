import type { Seat } from "../api/Seat.ts";
import { personOf } from "./personOf.ts";

/**
 * One word for the person on a seat, null on an empty one. The address first, because it is known from the
 * click on, before the server has made a member; without letter case, because the server compares it so.
 */
export function personKey(seat: Seat): string | null {
  return personOf(seat).email?.toLowerCase() ?? seat.member_id ?? seat.customer_id;
}
