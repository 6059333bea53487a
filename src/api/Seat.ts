import type { $ZodType } from "zod/v4/core";
import { object, orNull, text, textOrNull } from "./schema.ts";

/** `revoked` rows stay in the list. A later server may send further words; they do not break the list. */
export type SeatStatus = "pending" | "claimed" | "revoked" | (string & {});

/** `owner` and `billing_manager` may change seats, a `member` may look. */
export type MemberRole = "owner" | "billing_manager" | "member" | (string & {});

/** The person behind a seat, as the buyer's organization knows them. */
export interface SeatMember {
  readonly id: string;
  /** The buyer, not the member. */
  readonly customer_id: string;
  readonly email: string;
  readonly name: string | null;
  /** The id that the merchant gave this member. */
  readonly external_id: string | null;
  readonly role: MemberRole;
  readonly created_at: string;
  readonly modified_at: string | null;
}

/**
 * One seat, in Polar's own names. Dates are ISO 8601 strings in UTC. Fields that a server of 2025 does not send
 * yet (`member_id`, `member`, `email`) are null. Keys beyond these are kept as they came.
 *
 * A revoked row is given to the next person with the same `id`: whose seat it is, only `id` *and* member tell.
 */
export interface Seat {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly status: SeatStatus;
  /** The seat holder; in organizations with members, the buyer: no key for a person. */
  readonly customer_id: string | null;
  readonly member_id: string | null;
  readonly member: SeatMember | null;
  readonly email: string | null;
  readonly customer_email: string | null;
  /** 24 hours after the assignment; sending the invitation again does not move it. */
  readonly invitation_token_expires_at: string | null;
  readonly claimed_at: string | null;
  readonly revoked_at: string | null;
  readonly seat_metadata: Readonly<Record<string, unknown>> | null;
}

const memberSchema = object({
  id: text,
  customer_id: text,
  email: text,
  name: textOrNull,
  external_id: textOrNull,
  role: text,
  created_at: text,
  modified_at: textOrNull,
});

/** Reads a seat of any server generation: four keys are required, the rest default to null. */
export const seatSchema = object({
  id: text,
  created_at: text,
  modified_at: textOrNull,
  status: text,
  subscription_id: textOrNull,
  order_id: textOrNull,
  customer_id: textOrNull,
  member_id: textOrNull,
  member: orNull(memberSchema),
  email: textOrNull,
  customer_email: textOrNull,
  invitation_token_expires_at: textOrNull,
  claimed_at: textOrNull,
  revoked_at: textOrNull,
  seat_metadata: orNull(object({})),
}) satisfies $ZodType<Seat>;
