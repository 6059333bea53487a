import type { Seat } from "../../api/Seat.ts";
import { countActive } from "../countActive.ts";

/** The seats of a source, and how many of them there are. */
export interface Counted<Row extends Seat> {
  readonly seats: readonly Row[];
  readonly available_seats: number;
  readonly total_seats: number;
}

/** The list with `available_seats` counted anew as the server does: never below zero. */
export function recounted<Row extends Seat>(list: Counted<Row>): Counted<Row> {
  return { ...list, available_seats: Math.max(0, list.total_seats - countActive(list.seats)) };
}
