import { checkSeatCount } from "../acts/changeSeatCount.ts";
import { aMonthAfter } from "../state/aMonthAfter.ts";
import { seatAmount } from "../state/SeatPrice.ts";
import type { SubscriptionSource } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { json } from "../wire/Answer.ts";
import { billingSession } from "../wire/Caller.ts";
import { readPathId } from "../wire/readPathId.ts";
import { readChangePreview } from "../wire/readSubscriptionUpdate.ts";
import { invalidValue } from "../wire/Refusal.ts";
import type { Route } from "../wire/Route.ts";
import { ofBuyer } from "./Owns.ts";
import { checkPortalMayUpdateSeats, findSubscription } from "./subscriptions.ts";

/** An amount to pay, in minor units of the currency. */
export interface PreviewAmount {
  readonly subtotal_amount: number;
  readonly tax_amount: number;
  readonly total_amount: number;
}

/**
 * What another number of seats would cost. **The shape is made up:** the real endpoint is private and only its
 * path and its request are known (contract §6).
 */
export interface ChangePreviewBody {
  readonly seats: number;
  readonly currency: string;
  readonly proration_behavior: string;
  /** When the number changes. */
  readonly applies_at: string;
  /** Charged at once; all zero where nothing is. */
  readonly due_now: PreviewAmount;
  /** The next invoice, with what the rest of this period adds to it or takes off it. */
  readonly next_invoice: PreviewAmount & { readonly date: string };
}

/** `POST …/change-preview` `{seats}`: refused as the change itself would be. */
export function changePreview(taxRate: number): Route {
  return {
    method: "POST",
    path: "/v1/customer-portal/subscriptions/{id}/change-preview",
    answer: (visit) => {
      const owns = ofBuyer(billingSession(visit.caller));
      const id = readPathId(visit, "id");
      const wanted = readChangePreview(visit.request);
      const subscription = findSubscription(visit, id, owns);
      if (wanted.kind !== "seats")
        throw invalidValue(["body", "product_id"], "Product does not exist.", null);
      checkPortalMayUpdateSeats(visit.world);
      return json(200, preview(visit.world, subscription, wanted.seats, taxRate));
    },
  };
}

function preview(
  world: World,
  subscription: SubscriptionSource,
  seats: number,
  taxRate: number,
): ChangePreviewBody {
  const price = checkSeatCount(world, subscription, seats);
  const now = world.now();
  const end = new Date(subscription.current_period_end);
  const amount = seatAmount(price, seats);
  const rest = Math.round((amount - subscription.amount) * restOfPeriod(subscription, now));
  const unused = Math.round(subscription.amount * restOfPeriod(subscription, now));

  const { proration } = world.organization;
  const terms = {
    prorate: { from: now, next: end, dueNow: 0, later: amount + rest },
    invoice: { from: now, next: end, dueNow: Math.max(0, rest), later: amount + Math.min(0, rest) },
    next_period: { from: end, next: end, dueNow: 0, later: amount },
    reset: { from: now, next: aMonthAfter(now), dueNow: Math.max(0, amount - unused), later: amount },
  }[proration];

  const taxed = (subtotal: number): PreviewAmount => {
    const tax = Math.round(subtotal * taxRate);
    return { subtotal_amount: subtotal, tax_amount: tax, total_amount: subtotal + tax };
  };
  return {
    seats,
    currency: price.currency,
    proration_behavior: proration,
    applies_at: timestamp(terms.from),
    due_now: taxed(terms.dueNow),
    next_invoice: { date: timestamp(terms.next), ...taxed(Math.max(0, terms.later)) },
  };
}

/** The share of the period that is still to come, from 0 to 1. */
function restOfPeriod({ current_period_start, current_period_end }: SubscriptionSource, now: Date): number {
  const start = Date.parse(current_period_start);
  const end = Date.parse(current_period_end);
  return Math.min(1, Math.max(0, (end - now.getTime()) / (end - start)));
}
