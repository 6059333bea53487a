import type { ReactNode } from "react";
import type { ShownSeat } from "../model/ShownSeats.ts";

/** A column of the library's own, by its id. */
export type BuiltInColumn = "member" | "status" | "since";

/** A column of the host's own, for example one key of the seat's metadata. */
export interface SeatColumn {
  /** Not the id of a built-in column. */
  readonly id: string;
  readonly label: string;
  readonly render: (seat: ShownSeat) => ReactNode;
  /** Makes the column sortable; null is sorted last. */
  readonly sortBy?: ((seat: ShownSeat) => string | number | null) | undefined;
  /** A CSS grid track. Default: `minmax(0, 0.4fr)`. */
  readonly width?: string | undefined;
}

/** Columns in their order: built-in ones by id, and the host's own. */
export type SeatColumns = readonly (BuiltInColumn | SeatColumn)[];

export const defaultColumns: SeatColumns = ["member", "status", "since"];
