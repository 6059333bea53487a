import type { Recipient } from "../api/Recipient.ts";

/**
 * Whether a seat can show that it is the recipient's. A customer's id cannot: where there are members, the
 * buyer's stands on every seat, and an external id stands on none.
 */
export function isRecognisable(recipient: Recipient): boolean {
  return recipient.customerId === undefined && recipient.externalCustomerId === undefined;
}
