import type { ShownSeat } from "../../model/ShownSeats.ts";

/** What can be shown of an arrangement that may still be at work. */
export interface Arranged {
  readonly rows: readonly ShownSeat[];
  /** False while it is at work: then these are the rows of before, or the first of those to come. */
  readonly isWhole: boolean;
}
