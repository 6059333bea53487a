import type { SeatColumn, SeatColumns } from "../SeatColumn.ts";

/** The host's own column of this id. */
export function ownColumn(columns: SeatColumns | undefined, id: string): SeatColumn | undefined {
  return columns?.filter((column) => typeof column !== "string").find((column) => column.id === id);
}
