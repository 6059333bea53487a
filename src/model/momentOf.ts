import { invitationEnd } from "./invitationEnd.ts";
import { madeOnce } from "./madeOnce.ts";
import type { ShownSeat } from "./ShownSeats.ts";

/**
 * The last moment up to now at which an invitation has expired, in milliseconds since 1970: every seat has the state
 * now that it had then. 0 where none has.
 */
export function momentOf(seats: readonly ShownSeat[], now: number): number {
  const ends = endsOf(seats);
  // A plain loop: as a rule, few have expired.
  let passed = 0;
  while (ends[passed]! <= now) passed += 1;
  return ends[passed - 1] ?? 0;
}

/** When the invitations end, in order: read once for all who show these seats. */
const endsOf = madeOnce((seats: readonly ShownSeat[]) => {
  const invited = seats.filter(({ status }) => status === "pending");
  return Float64Array.from(invited, invitationEnd).sort();
});
