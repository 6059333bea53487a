import type { Seat } from "../../api/Seat.ts";

/** A seat with nobody on it. */
export function withoutPerson<Row extends Seat>(seat: Row): Row {
  return { ...seat, customer_id: null, member_id: null, member: null, email: null, customer_email: null };
}
