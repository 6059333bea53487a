import { seatKey } from "./seatKey.ts";
import { seatState, type SeatState } from "./seatState.ts";
import type { ShownSeats } from "./ShownSeats.ts";

/**
 * How many seats of each state are on their way out; `waiting` are those, by `seatKey`, that will be revoked in a
 * moment. Until the server has agreed they are assigned, and free nothing.
 */
export function countLeaving(
  list: ShownSeats,
  now: Date,
  waiting: ReadonlySet<string>,
): Readonly<Record<SeatState, number>> {
  const leaving = { claimed: 0, pending: 0, expired: 0, revoked: 0, unknown: 0 };
  for (const seat of list.seats)
    if (seat.pending === "revoke" || (waiting.size > 0 && waiting.has(seatKey(seat))))
      leaving[seatState(seat, now)] += 1;
  return leaving;
}
