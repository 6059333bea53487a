import type { Seat } from "../../api/Seat.ts";
import type { Change } from "./Change.ts";

/** The seat that a change is about; undefined for an assignment, for which the server picks one. */
export function seatOfChange(change: Change): Seat | undefined {
  return "seat" in change ? change.seat : "status" in change ? change : undefined;
}
