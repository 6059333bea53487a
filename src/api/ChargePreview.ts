import type { $ZodType } from "zod/v4/core";
import { array, number, object, orElse, orNull, text } from "./schema.ts";

/**
 * What a change of the seat count would cost for the rest of this period, in minor units of the subscription's
 * currency. Amounts are signed: a credit is negative, and is not paid back but taken off later.
 *
 * It does not say when it is charged; the organization's `proration_behavior` does: with `invoice` or `reset` now,
 * with `prorate` on the next invoice, with `next_period` not at all.
 */
export interface ChargePreview {
  /** One line for each part of the period that is charged or credited, in the server's English. */
  readonly prorations: readonly { readonly label: string; readonly amount: number }[];
  readonly subtotal_amount: number;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number;
  /** Net and tax. */
  readonly total_amount: number;
  /** What is left to pay after the customer's balance; never negative. Null on servers before July 2026. */
  readonly due_amount: number | null;
}

export const chargePreviewSchema = object({
  prorations: orElse(array(object({ label: text, amount: number })), []),
  subtotal_amount: number,
  discount_amount: orElse(number, 0),
  net_amount: number,
  tax_amount: number,
  total_amount: number,
  due_amount: orNull(number),
}) satisfies $ZodType<ChargePreview>;
