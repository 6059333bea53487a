import { aMonthAfter } from "../state/aMonthAfter.ts";
import { maximumSeats, minimumSeats, seatAmount, type SeatPrice } from "../state/SeatPrice.ts";
import type { SubscriptionSource } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { invalidValue, refusal } from "../wire/Refusal.ts";

/**
 * Refuses a number of seats that this subscription may not have, in the server's order (contract §6). Gives its price.
 */
export function checkSeatCount(world: World, subscription: SubscriptionSource, seats: number): SeatPrice {
  const price = subscription.product.seatPrice;
  checkNotCanceled(subscription);
  if (price === null)
    throw refusal(400, "NotASeatBasedSubscription", "This subscription does not support seat-based pricing.");

  const minimum = minimumSeats(price);
  if (seats < minimum) throw refusal(400, "BelowMinimumSeats", `Minimum ${minimum} seats required.`);
  const maximum = maximumSeats(price);
  if (maximum !== null && seats > maximum)
    throw refusal(400, "AboveMaximumSeats", `Maximum ${maximum} seats allowed.`);
  const assigned = world.seats.activeCount(subscription.id);
  if (seats < assigned)
    throw refusal(
      400,
      "SeatsAlreadyAssigned",
      `Cannot decrease seats to ${seats}. Currently ${assigned} seats are assigned. Revoke seats first.`,
    );
  return price;
}

/** Changes the number now, or books the change for the next period, as the organization prorates. */
export function changeSeatCount(world: World, subscription: SubscriptionSource, seats: number): void {
  const price = checkSeatCount(world, subscription, seats);
  const now = world.now();
  const { proration } = world.organization;

  if (seats === subscription.seats) {
    subscription.pending_update = null;
    return;
  }

  if (proration === "next_period") {
    const booked = subscription.pending_update;
    subscription.pending_update = {
      id: booked?.id ?? crypto.randomUUID(),
      created_at: booked?.created_at ?? timestamp(now),
      modified_at: booked ? timestamp(now) : null,
      applies_at: subscription.current_period_end,
      product_id: null,
      seats,
      units: null,
    };
    return;
  }

  const amount = seatAmount(price, seats);
  // Both charge at once, so nothing may change when that fails.
  if (proration === "reset" || (proration === "invoice" && amount > subscription.amount)) charge(world);
  subscription.seats = seats;
  subscription.amount = amount;
  subscription.pending_update = null;
  subscription.modified_at = timestamp(now);
  if (proration === "reset") {
    subscription.current_period_start = timestamp(now);
    subscription.current_period_end = timestamp(aMonthAfter(now));
  }
}

export function clearPendingUpdate(subscription: SubscriptionSource): void {
  if (subscription.pending_update === null)
    throw invalidValue(["body", "pending_update"], "This subscription has no pending update to clear.", null);
  subscription.pending_update = null;
}

export function checkNotCanceled({ status, cancel_at_period_end }: SubscriptionSource): void {
  if (status === "canceled" || status === "unpaid" || cancel_at_period_end)
    throw refusal(
      403,
      "AlreadyCanceledSubscription",
      "This subscription is already canceled or will be at the end of the period.",
    );
}

function charge({ paymentMethod }: World): void {
  if (paymentMethod === "works") return;
  const reason = paymentMethod === "none" ? "missing_payment_method" : "card_declined";
  throw refusal(402, "PaymentFailed", `Payment failed with reason: ${reason}.`);
}
