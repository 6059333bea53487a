import { isActive } from "./isActive.ts";
import { seatState, type SeatState } from "./seatState.ts";
import type { ShownSeat } from "./ShownSeats.ts";
import { sinceOf } from "./sinceOf.ts";

const order: Record<SeatState, number> = { expired: 0, pending: 1, claimed: 2, unknown: 3, revoked: 4 };

/** Active seats, those missed least first: expired invitations, then pending ones, then who claimed most recently. */
export function revokeFirst(seats: readonly ShownSeat[], now: Date): readonly ShownSeat[] {
  return seats
    .filter((seat) => isActive(seat) && seat.pending !== "revoke")
    .map((seat) => {
      const state = seatState(seat, now);
      return { seat, rank: order[state], since: sinceOf(seat, state)?.getTime() ?? 0 };
    })
    .sort((one, other) => one.rank - other.rank || other.since - one.since)
    .map(({ seat }) => seat);
}
