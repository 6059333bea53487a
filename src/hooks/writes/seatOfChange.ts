import type { Seat } from "../../api/Seat.ts";
import type { Change } from "./seatChangeOptions.ts";

/** The seat that a change is made to; undefined for an assignment, which finds one. */
export function seatOfChange(change: Change): Seat | undefined {
  return "seat" in change ? change.seat : "status" in change ? change : undefined;
}
