import type { SubscriptionSource } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { priceBody, productBody } from "./productBody.ts";

export function subscriptionBody(world: World, subscription: SubscriptionSource) {
  const price = priceBody(subscription.product);
  return {
    ...subscriptionCore(subscription),
    product: productBody(world, subscription.product),
    prices: [price],
    meters: [],
    pending_update: subscription.pending_update,
    // Deprecated and undocumented, but sent.
    user_id: subscription.customer_id,
    price_id: price.id,
    price,
  };
}

/** Without what it refers to: product, prices, booked change. */
export function subscriptionCore(subscription: SubscriptionSource) {
  return {
    created_at: subscription.created_at,
    modified_at: subscription.modified_at,
    id: subscription.id,
    amount: subscription.amount,
    currency: subscription.product.seatPrice?.currency ?? "usd",
    recurring_interval: "month",
    recurring_interval_count: 1,
    status: subscription.status,
    current_period_start: subscription.current_period_start,
    current_period_end: subscription.current_period_end,
    current_meter_period_start: null,
    current_meter_period_end: null,
    trial_start: null,
    trial_end: null,
    cancel_at_period_end: subscription.cancel_at_period_end,
    canceled_at: subscription.canceled_at,
    started_at: subscription.started_at,
    ends_at: subscription.ends_at,
    ended_at: subscription.ended_at,
    past_due_at: subscription.past_due_at,
    pause_at_period_end: false,
    paused_at: null,
    resumes_at: null,
    customer_id: subscription.customer_id,
    product_id: subscription.product.id,
    discount_id: null,
    checkout_id: subscription.checkout_id,
    seats: subscription.seats,
    units: null,
    customer_cancellation_reason: subscription.cancellation_reason,
    customer_cancellation_comment: subscription.cancellation_comment,
  };
}
