import { invitationEnd } from "./invitationEnd.ts";
import type { ShownSeat } from "./ShownSeats.ts";

/**
 * The last moment up to now at which an invitation has expired, in milliseconds since 1970: every seat has the state
 * now that it had then. 0 where none has.
 */
export function momentOf(seats: readonly ShownSeat[], now: number): number {
  const ends = endsOf(seats);
  // Few are over, as a rule.
  let passed = 0;
  while (ends[passed]! <= now) passed += 1;
  return ends[passed - 1] ?? 0;
}

const known = new WeakMap<readonly ShownSeat[], Float64Array>();

/** When the invitations end, in order: read once for all who show these seats. */
function endsOf(seats: readonly ShownSeat[]): Float64Array {
  const before = known.get(seats);
  if (before) return before;
  const ends: number[] = [];
  for (const seat of seats) if (seat.status === "pending") ends.push(invitationEnd(seat));
  const sorted = Float64Array.from(ends).sort();
  known.set(seats, sorted);
  return sorted;
}
