import type { Seat } from "../api/Seat.ts";
import { personKey } from "./personKey.ts";

/** Whether two seats, or two readings of one, show the same person. */
export function samePerson(one: Seat, other: Seat): boolean {
  if (one.member_id && other.member_id) return one.member_id === other.member_id;
  return personKey(one) === personKey(other);
}
