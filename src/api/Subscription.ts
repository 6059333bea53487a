import type { $ZodType } from "zod/v4/core";
import { array, boolean, number, object, orElse, orNull, text, textOrNull } from "./schema.ts";

/** A later server may send further words; `planState` says what each means for people. */
export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused"
  | (string & {});

/** One step of a seat price: from `min_seats` to `max_seats` (null: no upper end), in minor units per seat. */
export interface SeatTier {
  readonly min_seats: number;
  readonly max_seats: number | null;
  readonly price_per_seat: number;
}

/** A price of the subscription. Only `seat_based` ones carry `seat_tiers`, and with them the bounds of the seat count. */
export interface SubscriptionPrice {
  readonly id: string;
  readonly amount_type: string;
  readonly price_currency: string | null;
  readonly seat_tiers: {
    /** `volume`: the whole number at one tier's price. `graduated`: each part at its own tier's price. */
    readonly seat_tier_type: "volume" | "graduated" | (string & {});
    readonly tiers: readonly SeatTier[];
    readonly minimum_seats: number;
    readonly maximum_seats: number | null;
  } | null;
}

/** A change that is booked and not yet in force. */
export interface PendingUpdate {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly applies_at: string;
  readonly product_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
}

/** Who sells the subscription, and what its customers may do in their portal. */
export interface SubscriptionOrganization {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly avatar_url: string | null;
  /** When a change of the number of seats is charged: see {@link ChargePreview}. */
  readonly proration_behavior: "invoice" | "prorate" | "next_period" | "reset" | null | (string & {});
  readonly customer_portal_settings: {
    readonly subscription: { readonly update_seats: boolean; readonly update_plan: boolean };
  } | null;
  readonly organization_features: { readonly member_model_enabled: boolean } | null;
}

/** What was bought. `benefits` and `medias` are as they came. */
export interface SubscriptionProduct {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly organization_id: string | null;
  readonly organization: SubscriptionOrganization | null;
  readonly is_recurring: boolean | null;
  readonly is_archived: boolean | null;
  readonly prices: readonly SubscriptionPrice[];
  readonly benefits: readonly Readonly<Record<string, unknown>>[];
  readonly medias: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A subscription as its customer sees it, in Polar's own names. Dates are ISO 8601 strings in UTC, money is in
 * minor units of `currency`. What the server leaves out is null; keys beyond these are kept as they came.
 */
export interface Subscription {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly status: SubscriptionStatus;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly recurring_interval: "day" | "week" | "month" | "year" | null | (string & {});
  readonly recurring_interval_count: number | null;
  readonly current_period_start: string | null;
  readonly current_period_end: string | null;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string | null;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  /** Seats paid for; null when this is not a seat subscription. */
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_cancellation_reason: string | null;
  readonly customer_cancellation_comment: string | null;
  readonly product: SubscriptionProduct | null;
  readonly prices: readonly SubscriptionPrice[];
  readonly meters: readonly Readonly<Record<string, unknown>>[];
  readonly pending_update: PendingUpdate | null;
}

const openRecord = object({});
const list = <T extends $ZodType>(item: T) => orElse(array(item), []);
const flag = orElse(boolean, false);

const priceSchema = object({
  id: text,
  amount_type: text,
  price_currency: textOrNull,
  seat_tiers: orNull(
    object({
      seat_tier_type: orElse(text, "volume"),
      tiers: array(object({ min_seats: number, max_seats: orNull(number), price_per_seat: number })),
      minimum_seats: orElse(number, 1),
      maximum_seats: orNull(number),
    }),
  ),
});

const organizationSchema = object({
  id: text,
  name: text,
  slug: textOrNull,
  avatar_url: textOrNull,
  proration_behavior: textOrNull,
  customer_portal_settings: orNull(
    object({ subscription: object({ update_seats: boolean, update_plan: flag }) }),
  ),
  organization_features: orNull(object({ member_model_enabled: flag })),
});

const productSchema = object({
  id: text,
  name: text,
  description: textOrNull,
  organization_id: textOrNull,
  organization: orNull(organizationSchema),
  is_recurring: orNull(boolean),
  is_archived: orNull(boolean),
  prices: list(priceSchema),
  benefits: list(openRecord),
  medias: list(openRecord),
});

export const subscriptionSchema = object({
  id: text,
  created_at: text,
  modified_at: textOrNull,
  status: text,
  amount: orNull(number),
  currency: textOrNull,
  recurring_interval: textOrNull,
  recurring_interval_count: orNull(number),
  current_period_start: textOrNull,
  current_period_end: textOrNull,
  current_meter_period_start: textOrNull,
  current_meter_period_end: textOrNull,
  trial_start: textOrNull,
  trial_end: textOrNull,
  cancel_at_period_end: flag,
  canceled_at: textOrNull,
  started_at: textOrNull,
  ends_at: textOrNull,
  ended_at: textOrNull,
  past_due_at: textOrNull,
  pause_at_period_end: flag,
  paused_at: textOrNull,
  resumes_at: textOrNull,
  customer_id: textOrNull,
  product_id: textOrNull,
  discount_id: textOrNull,
  checkout_id: textOrNull,
  seats: orNull(number),
  units: orNull(number),
  customer_cancellation_reason: textOrNull,
  customer_cancellation_comment: textOrNull,
  product: orNull(productSchema),
  prices: list(priceSchema),
  meters: list(openRecord),
  pending_update: orNull(
    object({
      id: text,
      created_at: text,
      modified_at: textOrNull,
      applies_at: text,
      product_id: textOrNull,
      seats: orNull(number),
      units: orNull(number),
    }),
  ),
}) satisfies $ZodType<Subscription>;
