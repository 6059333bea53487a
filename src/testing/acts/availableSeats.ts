import type { SeatTable } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";

/** Never below zero, even when more seats are assigned than paid for (contract §2). */
export function availableSeats(seats: SeatTable, source: Source): number {
  return Math.max(0, (source.seats ?? 0) - seats.activeCount(source.id));
}
