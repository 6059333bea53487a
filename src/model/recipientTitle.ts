import type { Recipient } from "../api/Recipient.ts";

/** What to call somebody who was named in one of the ways of the API: the address, else the id. */
export function recipientTitle(recipient: Recipient): string {
  const { email, externalCustomerId, customerId, memberId, externalMemberId } = recipient;
  return email ?? externalCustomerId ?? customerId ?? memberId ?? externalMemberId ?? "";
}
