/**
 * What was bought: the seats of a subscription, or of a one-time order. Exactly one of the two ids, because
 * the API answers for one of them only (given both, `GET /v1/customer-portal/seats` silently ignores the order).
 */
export type SeatSource = SubscriptionSource | { readonly orderId: string; readonly subscriptionId?: never };

/**
 * Where an assigned seat is taken from: a {@link SeatSource}, or the checkout that made one. Servers older than
 * May 2026 refuse a checkout.
 */
export type AssignSource =
  | SeatSource
  | { readonly checkoutId: string; readonly subscriptionId?: never; readonly orderId?: never };

/** The seats of a subscription: the only ones whose number can change. */
export interface SubscriptionSource {
  readonly subscriptionId: string;
  readonly orderId?: never;
}
