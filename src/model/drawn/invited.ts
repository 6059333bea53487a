import type { Recipient } from "../../api/Recipient.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { plainAddress } from "../plainAddress.ts";
import type { ShownSeat } from "../ShownSeats.ts";
import { validFor } from "../validFor.ts";

/** An invitation on its way. */
export interface Invitation {
  /** Stands in for the seat's id until the server has given one. */
  readonly key: string;
  readonly source: SeatSource;
  readonly recipient: Recipient;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

/** The seat that an invitation will make. */
export function invited({ key, source, recipient, submittedAt }: Invitation): ShownSeat {
  const now = new Date(submittedAt).toISOString();
  const email = recipient.email === undefined ? null : plainAddress(recipient.email);
  const claimed = recipient.immediateClaim === true;
  return {
    id: key,
    created_at: now,
    modified_at: null,
    subscription_id: source.subscriptionId ?? null,
    order_id: source.orderId ?? null,
    status: claimed ? "claimed" : "pending",
    customer_id: recipient.customerId ?? recipient.externalCustomerId ?? null,
    member_id: recipient.memberId ?? recipient.externalMemberId ?? null,
    member: null,
    email,
    customer_email: email,
    invitation_token_expires_at: claimed ? null : new Date(submittedAt + validFor).toISOString(),
    claimed_at: claimed ? now : null,
    revoked_at: null,
    seat_metadata: recipient.metadata ?? {},
  };
}
