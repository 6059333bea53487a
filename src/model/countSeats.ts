import { countStates } from "./countStates.ts";
import type { ShownSeats } from "./ShownSeats.ts";

/** How the seats of a source are used at a moment. `assigned + free − over` is always `total`. */
export interface SeatCounts {
  readonly claimed: number;
  readonly pending: number;
  readonly expired: number;
  /** Claimed, pending and expired: an expired invitation keeps its seat. */
  readonly assigned: number;
  readonly free: number;
  /** How many more are assigned than paid for. */
  readonly over: number;
  readonly total: number;
  /** Rows that nobody sits on any more. They count for nothing. */
  readonly revoked: number;
}

/** Counts a list in the states of the moment `now`: the server says nothing when an invitation expires. */
export function countSeats(list: ShownSeats, now: Date): SeatCounts {
  const { claimed, pending, expired, revoked } = countStates(list.seats, now);
  const assigned = claimed + pending + expired;
  const total = list.total_seats;
  return {
    claimed,
    pending,
    expired,
    assigned,
    free: Math.max(0, total - assigned),
    over: Math.max(0, assigned - total),
    total,
    revoked,
  };
}
