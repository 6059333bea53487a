import { aMonthAfter } from "./aMonthAfter.ts";
import { seatAmount, type SeatPrice } from "./SeatPrice.ts";
import type { OrderSource, Product, SubscriptionSource } from "./Source.ts";
import { timestamp } from "./timestamp.ts";

export interface SourcesOptions {
  readonly now: Date;
  readonly buyerId: string;
  readonly otherId: string;
  readonly productName: string;
  readonly price: SeatPrice;
  /** Seats of the main subscription. */
  readonly total: number;
}

const day = 24 * 60 * 60 * 1000;

/** What was bought in every world: see the fixtures of the contract's scenarios. */
export function createSources({ now, buyerId, otherId, productName, price, total }: SourcesOptions) {
  const start = new Date(now.getTime() - 12 * day);
  const team = product(start, { name: productName, recurring: true, seatPrice: price, fixedAmount: 0 });
  const solo = product(start, {
    name: "Atlas Solo",
    recurring: true,
    seatPrice: null,
    fixedAmount: 1200,
  });
  const workshop = product(start, {
    name: "Atlas Workshop",
    recurring: false,
    seatPrice: {
      ...price,
      type: "volume",
      tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 4900 }],
    },
    fixedAmount: 0,
  });
  return {
    sub: subscription(start, buyerId, team, total),
    subNoSeats: subscription(start, buyerId, solo, null),
    subOther: subscription(start, otherId, team, 4),
    order: order(start, buyerId, workshop, "paid"),
    orderPending: order(start, buyerId, workshop, "pending"),
  };
}

function product(
  created: Date,
  it: Pick<Product, "name" | "recurring" | "seatPrice" | "fixedAmount">,
): Product {
  return { id: crypto.randomUUID(), priceId: crypto.randomUUID(), created_at: timestamp(created), ...it };
}

function subscription(
  start: Date,
  customer_id: string,
  of: Product,
  seats: number | null,
): SubscriptionSource {
  return {
    kind: "subscription",
    ...bought(start, customer_id, of, seats),
    product: of,
    status: "active",
    started_at: timestamp(start),
    current_period_start: timestamp(start),
    current_period_end: timestamp(aMonthAfter(start)),
    cancel_at_period_end: false,
    canceled_at: null,
    ends_at: null,
    ended_at: null,
    past_due_at: null,
    cancellation_reason: null,
    cancellation_comment: null,
    pending_update: null,
  };
}

function order(start: Date, customer_id: string, of: Product, status: OrderSource["status"]): OrderSource {
  return { kind: "order", ...bought(start, customer_id, of, 2), product: of, productName: of.name, status };
}

function bought(start: Date, customer_id: string, { seatPrice, fixedAmount }: Product, seats: number | null) {
  return {
    id: crypto.randomUUID(),
    created_at: timestamp(start),
    modified_at: null,
    customer_id,
    checkout_id: crypto.randomUUID(),
    seats,
    amount: seatPrice ? seatAmount(seatPrice, seats ?? 0) : fixedAmount,
  };
}
