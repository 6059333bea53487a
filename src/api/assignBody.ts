import type { Recipient } from "./Recipient.ts";
import type { AssignSource } from "./SeatSource.ts";

/** The body of an assignment in Polar's names: one source, one recipient. JSON leaves out what is undefined. */
export function assignBody(source: AssignSource, recipient: Recipient): Record<string, unknown> {
  return {
    subscription_id: source.subscriptionId,
    order_id: source.orderId,
    checkout_id: "checkoutId" in source ? source.checkoutId : undefined,
    email: recipient.email,
    customer_id: recipient.customerId,
    external_customer_id: recipient.externalCustomerId,
    member_id: recipient.memberId,
    external_member_id: recipient.externalMemberId,
    metadata: recipient.metadata,
    // Servers of 2025 do not know the key: it travels only where it says something.
    immediate_claim: recipient.immediateClaim || undefined,
  };
}
