import type { ShownSeat } from "../model/ShownSeats.ts";

/** Something of the host's own that can be done with a seat: an item of the row's menu. */
export interface SeatRowAction {
  /** Unique among the actions of a row. */
  readonly id: string;
  readonly label: string;
  readonly onSelect: (seat: ShownSeat) => void;
}
