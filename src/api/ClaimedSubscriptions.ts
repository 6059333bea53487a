import { pageOf } from "./pageOf.ts";
import { subscriptionSchema, type Subscription } from "./Subscription.ts";

/** One page of the subscriptions in which the person asking holds a claimed seat. */
export interface ClaimedSubscriptionsPage {
  readonly items: readonly Subscription[];
  /**
   * Do not trust `total_count`: for a buyer it may count claimed seats, and the same subscription then comes
   * again on later pages.
   */
  readonly pagination: { readonly total_count: number; readonly max_page: number };
}

export const claimedSubscriptionsSchema = pageOf(subscriptionSchema);
