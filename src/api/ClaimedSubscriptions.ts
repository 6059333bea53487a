import * as z from "zod/mini";
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

const pageSchema = z.looseObject({
  items: z.array(subscriptionSchema),
  pagination: z.looseObject({ total_count: z.number(), max_page: z.number() }),
});

/** Servers older than February 2026 send all of them as one bare array. */
const bareArraySchema = z.pipe(
  z.array(subscriptionSchema),
  z.transform((items) => ({ items, pagination: { total_count: items.length, max_page: 1 } })),
);

export const claimedSubscriptionsSchema = z.union([
  pageSchema,
  bareArraySchema,
]) satisfies z.ZodMiniType<ClaimedSubscriptionsPage>;
