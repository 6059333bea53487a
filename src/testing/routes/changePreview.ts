import { checkSeatCount } from "../acts/changeSeatCount.ts";
import { seatAmount, type SeatPrice } from "../state/SeatPrice.ts";
import type { SubscriptionSource } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { json } from "../wire/Answer.ts";
import { billingSession } from "../wire/Caller.ts";
import { readPathId } from "../wire/readPathId.ts";
import { readChangePreview } from "../wire/readSubscriptionUpdate.ts";
import { invalidValue, Refusal } from "../wire/Refusal.ts";
import type { Route } from "../wire/Route.ts";
import { ofBuyer } from "./Owns.ts";
import { checkPortalMayUpdateSeats, findSubscription } from "./subscriptions.ts";

/**
 * `POST …/change-preview` `{seats}`: what the rest of the period would cost. The real endpoint is private; its
 * answer is that of the charge preview (11 amounts, no currency, no date), read from Polar's source of July 2026.
 */
export function changePreview(taxRate: number): Route {
  return {
    method: "POST",
    path: "/v1/customer-portal/subscriptions/{id}/change-preview",
    answer: (visit) => {
      const { world } = visit;
      const owns = ofBuyer(billingSession(visit.caller));
      const id = readPathId(visit, "id");
      const wanted = readChangePreview(visit.request);
      const subscription = findSubscription(visit, id, owns);
      if (wanted.kind !== "seats")
        throw invalidValue(["body", "product_id"], "Product does not exist.", null);
      checkPortalMayUpdateSeats(world);
      const price = checkWanted(world, subscription, wanted.seats);
      return json(200, preview(prorationsOf(world, subscription, price, wanted.seats), taxRate));
    },
  };
}

/** The rules of the change itself, but told as flaws of the field (422) where the change says 400. */
function checkWanted(world: World, subscription: SubscriptionSource, seats: number): SeatPrice {
  try {
    return checkSeatCount(world, subscription, seats);
  } catch (error) {
    if (!(error instanceof Refusal) || error.answer.status !== 400) throw error;
    const { body } = error.answer;
    const { detail } = JSON.parse(typeof body === "string" ? body : "{}") as { detail: string };
    throw invalidValue(["body", "seats"], detail, seats);
  }
}

interface Proration {
  readonly label: string;
  readonly amount: number;
}

function prorationsOf(
  { organization, now }: World,
  subscription: SubscriptionSource,
  price: SeatPrice,
  seats: number,
): readonly Proration[] {
  const amount = seatAmount(price, seats);
  const rest = Math.trunc((amount - subscription.amount) * restOfPeriod(subscription, now()));
  const label = `${subscription.product.name} (${seats} seats)`;
  const lines: Record<typeof organization.proration, readonly Proration[]> = {
    prorate: rest === 0 ? [] : [{ label, amount: rest }],
    invoice: rest === 0 ? [] : [{ label, amount: rest }],
    next_period: [],
    reset: [{ label, amount }],
  };
  return lines[organization.proration];
}

function preview(prorations: readonly Proration[], taxRate: number) {
  const net = prorations.reduce((sum, { amount }) => sum + amount, 0);
  const tax = Math.round(net * taxRate);
  return {
    base_amount: 0,
    metered_amount: 0,
    proration_amount: net,
    prorations,
    subtotal_amount: net,
    discount_amount: 0,
    net_amount: net,
    tax_amount: tax,
    total_amount: net + tax,
    applied_balance_amount: 0,
    due_amount: Math.max(0, net + tax),
  };
}

/** The share of the period that is still to come, from 0 to 1. */
function restOfPeriod({ current_period_start, current_period_end }: SubscriptionSource, now: Date): number {
  const start = Date.parse(current_period_start);
  const end = Date.parse(current_period_end);
  return Math.min(1, Math.max(0, (end - now.getTime()) / (end - start)));
}
