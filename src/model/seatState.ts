import type { Seat } from "../api/Seat.ts";
import { invitationEnd } from "./invitationEnd.ts";

/** What a seat is to a person at a moment. `unknown`: a status that only a later server knows. */
export type SeatState = "claimed" | "pending" | "expired" | "revoked" | "unknown";

/**
 * An invitation past its 24 hours stays `pending` on the server and keeps its seat, but can no longer be
 * claimed: for people that is another state.
 */
export function seatState(seat: Seat, now: Date): SeatState {
  if (seat.status === "claimed") return "claimed";
  if (seat.status === "revoked") return "revoked";
  if (seat.status !== "pending") return "unknown";
  return invitationEnd(seat) <= now.getTime() ? "expired" : "pending";
}
