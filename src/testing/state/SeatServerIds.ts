/** The ids of everything that is there from the start, named as in the contract's scenarios. */
export interface SeatServerIds {
  /** The main subscription: active, monthly, sold by the seat. */
  readonly sub: string;
  /** A paid one-time order of 2 seats. */
  readonly order: string;
  /** An unpaid order of 2 seats. */
  readonly order_pending: string;
  /** A subscription at a fixed price: it has no seats. */
  readonly sub_noseats: string;
  /** A subscription of another customer, 4 seats. */
  readonly sub_other: string;
  /** The product of `sub`. */
  readonly product: string;
  readonly buyer_id: string;
  readonly buyer_email: string;
  /** Another customer of the same organization, known to the merchant as `ext-other`. */
  readonly other_customer_id: string;
  /** The checkouts that made `sub` and `order`. */
  readonly checkout_sub: string;
  readonly checkout_order: string;
  /** The buyer's people. */
  readonly member: { readonly owner: string; readonly billing_manager: string; readonly member: string };
}
