import * as z from "zod/mini";
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

export const claimInfoSchema = z.looseObject({
  product_name: z.string(),
  product_id: z.string(),
  organization_name: z.string(),
  organization_slug: z.string(),
  customer_email: z._default(z.string(), ""),
  can_claim: z.boolean(),
}) satisfies z.ZodMiniType<ClaimInfo>;

export const claimedSeatSchema = z.looseObject({
  seat: seatSchema,
  customer_session_token: z.string(),
}) satisfies z.ZodMiniType<ClaimedSeat>;
