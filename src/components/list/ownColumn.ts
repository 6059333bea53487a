import type { BuiltInColumn, SeatColumn } from "../SeatColumn.ts";

/** The host's own column of this id. */
export function ownColumn(
  columns: readonly (BuiltInColumn | SeatColumn)[] | undefined,
  id: string,
): SeatColumn | undefined {
  return columns?.filter((column) => typeof column !== "string").find((column) => column.id === id);
}
