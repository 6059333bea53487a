import { countStates } from "./countStates.ts";
import { seatKey } from "./seatKey.ts";
import type { SeatState } from "./seatState.ts";
import type { ShownSeat, ShownSeats } from "./ShownSeats.ts";

/**
 * How many seats of each state are being revoked, or wait for it (`waiting`, by `seatKey`). Until the server has agreed
 * they count as assigned, and free nothing.
 */
export function countLeaving(
  { seats }: ShownSeats,
  now: Date,
  waiting: ReadonlySet<string>,
): Readonly<Record<SeatState, number>> {
  const isWaiting = (seat: ShownSeat) => waiting.size > 0 && waiting.has(seatKey(seat));
  return countStates(
    seats.filter((seat) => seat.pending === "revoke" || isWaiting(seat)),
    now,
  );
}
