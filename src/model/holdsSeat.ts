import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { personOf } from "./personOf.ts";
import { plainAddress } from "./plainAddress.ts";

/** Whether this seat shows that it is the recipient's. */
export function holdsSeat(seat: Seat, recipient: Recipient): boolean {
  if (recipient.memberId !== undefined) return seat.member_id === recipient.memberId;
  if (recipient.externalMemberId !== undefined)
    return seat.member?.external_id === recipient.externalMemberId;
  if (recipient.email === undefined) return false;
  return personOf(seat).email?.toLowerCase() === plainAddress(recipient.email).toLowerCase();
}
