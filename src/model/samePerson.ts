import type { Seat } from "../api/Seat.ts";
import { personKey } from "./personKey.ts";

/** Whether two readings of a seat show the same person: rows are reused, so the seat's id alone does not tell. */
export function samePerson(one: Seat, other: Seat): boolean {
  if (one.member_id && other.member_id) return one.member_id === other.member_id;
  return personKey(one) === personKey(other);
}
