import type { Recipient } from "../api/Recipient.ts";

/**
 * Whether a seat can show that it is the recipient's. A customer's id cannot: in organizations with members every seat
 * has the buyer's. Nor can an external customer id: no seat has one.
 */
export function isRecognisable(recipient: Recipient): boolean {
  return recipient.customerId === undefined && recipient.externalCustomerId === undefined;
}
