import type { Seat } from "../api/Seat.ts";
import { seatState, type SeatState } from "./seatState.ts";

/** How many of these seats are in each state. */
export function countStates(seats: readonly Seat[], now: Date): Record<SeatState, number> {
  const counts = { claimed: 0, pending: 0, expired: 0, revoked: 0, unknown: 0 };
  for (const seat of seats) counts[seatState(seat, now)] += 1;
  return counts;
}
