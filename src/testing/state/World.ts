import type { Channels } from "./Channels.ts";
import type { Jobs } from "./Jobs.ts";
import type { People } from "./People.ts";
import type { SeatTable } from "./SeatTable.ts";
import type { Sessions } from "./Sessions.ts";
import type { OrderSource, SubscriptionSource } from "./Source.ts";

/** How a change of the seat count is charged: on the next invoice, at once, from the next period, or as a new period. */
export type Proration = "prorate" | "invoice" | "next_period" | "reset";

/** Whether the buyer can be charged now. */
export type PaymentMethod = "none" | "works" | "declined";

export interface Organization {
  readonly id: string;
  readonly created_at: string;
  readonly name: string;
  readonly slug: string;
  /** Decides what `customer_id` of a seat means (contract §2). */
  readonly memberModel: boolean;
  seatsEnabled: boolean;
  readonly portalMayUpdateSeats: boolean;
  proration: Proration;
}

/** Everything the server remembers. */
export interface World {
  readonly now: () => Date;
  readonly organization: Organization;
  readonly people: People;
  readonly subscriptions: ReadonlyMap<string, SubscriptionSource>;
  readonly orders: ReadonlyMap<string, OrderSource>;
  readonly seats: SeatTable;
  readonly sessions: Sessions;
  readonly channels: Channels;
  readonly jobs: Jobs;
  /** The invitation token that was mailed last for a seat, by seat id; it may be dead. */
  readonly mailed: Map<string, string>;
  paymentMethod: PaymentMethod;
}
