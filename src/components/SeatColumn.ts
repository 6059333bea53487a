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

const widths: Record<BuiltInColumn, string> = {
  member: "minmax(0, 1fr)",
  status: "var(--_status)",
  since: "var(--_since)",
};

/** The grid's tracks for these columns; where it is narrow, without the date. */
export function columnTracks(columns: readonly (BuiltInColumn | SeatColumn)[], isNarrow: boolean): string {
  return columns
    .filter((column) => !isNarrow || column !== "since")
    .map((column) => (typeof column === "string" ? widths[column] : (column.width ?? "minmax(0, 0.4fr)")))
    .join(" ");
}

export const defaultColumns: readonly BuiltInColumn[] = ["member", "status", "since"];
