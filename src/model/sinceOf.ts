import type { Seat } from "../api/Seat.ts";
import type { SeatState } from "./seatState.ts";
import { validFor } from "./validFor.ts";

/**
 * The one date that is true for a seat's state: claimed, invited, expired or revoked at; null when the server did not
 * send it. An invitation was sent as long before its end as it is valid, also on a row that was used before.
 */
export function sinceOf(seat: Seat, state: SeatState): Date | null {
  const expires = date(seat.invitation_token_expires_at);
  const since: Record<SeatState, Date | null> = {
    claimed: date(seat.claimed_at),
    pending: (expires && new Date(expires.getTime() - validFor)) ?? date(seat.created_at),
    expired: expires,
    revoked: date(seat.revoked_at),
    unknown: date(seat.modified_at ?? seat.created_at),
  };
  return since[state];
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
