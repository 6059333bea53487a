import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { isActive } from "./isActive.ts";
import { personOf } from "./personOf.ts";
import { plainAddress } from "./plainAddress.ts";

/** Whether this seat shows that the recipient holds it, or is invited to it. */
export function holdsSeat(seat: Seat, recipient: Recipient): boolean {
  if (!isActive(seat)) return false;
  if (recipient.memberId !== undefined) return seat.member_id === recipient.memberId;
  if (recipient.externalMemberId !== undefined)
    return seat.member?.external_id === recipient.externalMemberId;
  if (recipient.email === undefined) return false;
  return personOf(seat).email?.toLowerCase() === plainAddress(recipient.email).toLowerCase();
}
