import type { $ZodType } from "zod/v4/core";
import { boolean, object, orElse, text } from "./schema.ts";
import { seatSchema, type Seat } from "./Seat.ts";

/** What an invitation leads to. Expired, used and revoked ones are all `not_found`. */
export interface ClaimInfo {
  readonly product_name: string;
  readonly product_id: string;
  readonly organization_name: string;
  readonly organization_slug: string;
  /** Empty when nothing is known. */
  readonly customer_email: string;
  readonly can_claim: boolean;
}

/** A claimed seat, and a portal session for the person who claimed it. */
export interface ClaimedSeat {
  readonly seat: Seat;
  readonly customer_session_token: string;
}

export const claimInfoSchema = object({
  product_name: text,
  product_id: text,
  organization_name: text,
  organization_slug: text,
  customer_email: orElse(text, ""),
  can_claim: boolean,
}) satisfies $ZodType<ClaimInfo>;

export const claimedSeatSchema = object({
  seat: seatSchema,
  customer_session_token: text,
}) satisfies $ZodType<ClaimedSeat>;
