import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { personOf } from "./personOf.ts";

/**
 * How to assign a seat to the person who is on this one, with its metadata: by member where there is one, since
 * an address may have changed. Null when nobody can be named.
 */
export function recipientOf(seat: Seat): Recipient | null {
  const metadata = seat.seat_metadata ?? {};
  const kept = Object.keys(metadata).length > 0 ? { metadata } : {};
  const { email } = personOf(seat);
  if (seat.member_id) return { memberId: seat.member_id, ...kept };
  if (email) return { email, ...kept };
  return null;
}
