import type { BuiltInColumn, SeatColumns } from "../SeatColumn.ts";

const widths: Record<BuiltInColumn, string> = {
  member: "minmax(0, 1fr)",
  status: "var(--_status)",
  since: "var(--_since)",
};

/** The grid's tracks for these columns; where it is narrow, without the date. */
export function columnTracks(columns: SeatColumns, isNarrow: boolean): string {
  return columns
    .filter((column) => !isNarrow || column !== "since")
    .map((column) => (typeof column === "string" ? widths[column] : (column.width ?? "minmax(0, 0.4fr)")))
    .join(" ");
}
