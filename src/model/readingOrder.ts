import { personOf } from "./personOf.ts";

import { seatState, type SeatState } from "./seatState.ts";
import type { ShownSeat } from "./ShownSeats.ts";

const rank: Record<SeatState, number> = { expired: 0, pending: 1, claimed: 2, unknown: 3, revoked: 4 };

/**
 * The seats in the order in which they ask for something: expired, pending by the nearest expiry, claimed by
 * name. A new array; the server sends the rows in no order, and moves them.
 */
export function readingOrder(seats: readonly ShownSeat[], now: Date, locale?: string): ShownSeat[] {
  const { compare } = new Intl.Collator(locale);
  return seats
    .map((seat) => ({ seat, state: seatState(seat, now), title: personOf(seat).title ?? "" }))
    .sort(
      (one, other) =>
        rank[one.state] - rank[other.state] ||
        (isInvited(one.state) && compareText(expiry(one.seat), expiry(other.seat))) ||
        compare(one.title, other.title) ||
        compareText(one.seat.id, other.seat.id),
    )
    .map(({ seat }) => seat);
}

function isInvited(state: SeatState): boolean {
  return state === "pending" || state === "expired";
}

function expiry(seat: ShownSeat): string {
  return seat.invitation_token_expires_at ?? "";
}

/** ISO dates in UTC order as text, except that the server drops `.000000`: good to the second, which is enough. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
