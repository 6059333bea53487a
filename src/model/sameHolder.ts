import type { Seat } from "../api/Seat.ts";
import { samePerson } from "./samePerson.ts";

/** Whether two readings show one seat with the same person on it: rows are reused, so its id alone does not tell. */
export function sameHolder(one: Seat, other: Seat): boolean {
  return one.id === other.id && samePerson(one, other);
}
