import type { PendingUpdate, SubscriptionStatus } from "../../api/Subscription.ts";
import type { SeatPrice } from "./SeatPrice.ts";

/** What the organization sells. Only a product with a `seatPrice` is sold by the seat. */
export interface Product {
  readonly id: string;
  readonly priceId: string;
  readonly created_at: string;
  readonly name: string;
  readonly recurring: boolean;
  /** Null: a fixed price. */
  seatPrice: SeatPrice | null;
  /** In minor units; what a product without a seat price costs. */
  readonly fixedAmount: number;
}

interface Bought {
  readonly id: string;
  readonly created_at: string;
  modified_at: string | null;
  /** The buyer. */
  readonly customer_id: string;
  readonly checkout_id: string;
  /** Seats paid for; null when this was not sold by the seat. */
  seats: number | null;
  /** In minor units. */
  amount: number;
}

export interface SubscriptionSource extends Bought {
  readonly kind: "subscription";
  readonly product: Product;
  status: SubscriptionStatus;
  current_period_start: string;
  current_period_end: string;
  readonly started_at: string;
  cancel_at_period_end: boolean;
  canceled_at: string | null;
  ends_at: string | null;
  ended_at: string | null;
  past_due_at: string | null;
  cancellation_reason: string | null;
  cancellation_comment: string | null;
  pending_update: PendingUpdate | null;
}

export interface OrderSource extends Bought {
  readonly kind: "order";
  /** The product can be gone; the order stays. */
  product: Product | null;
  readonly productName: string;
  readonly status: "pending" | "paid";
}

/** What was bought, and what seats are taken from. */
export type Source = SubscriptionSource | OrderSource;
