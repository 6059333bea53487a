import type { OrderSource } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { productBody } from "./productBody.ts";

/** A one-time order: no subscription stands behind it. */
export function orderBody(world: World, order: OrderSource) {
  const paid = order.status === "paid";
  const label = `${order.productName} (${order.seats ?? 0} seats)`;
  return {
    id: order.id,
    created_at: order.created_at,
    modified_at: order.modified_at,
    status: order.status,
    paid,
    subtotal_amount: order.amount,
    discount_amount: 0,
    net_amount: order.amount,
    tax_amount: 0,
    total_amount: order.amount,
    applied_balance_amount: 0,
    due_amount: paid ? 0 : order.amount,
    refunded_amount: 0,
    refunded_tax_amount: 0,
    currency: order.product?.seatPrice?.currency ?? "usd",
    billing_reason: "purchase",
    billing_name: world.people.customer(order.customer_id)?.name ?? null,
    billing_address: null,
    invoice_number: paid ? "NRDL-0001" : null,
    is_invoice_generated: false,
    receipt_number: null,
    seats: order.seats,
    units: null,
    customer_id: order.customer_id,
    product_id: order.product?.id ?? null,
    discount_id: null,
    subscription_id: null,
    checkout_id: order.checkout_id,
    next_payment_attempt_at: null,
    product: order.product && productBody(world, order.product),
    subscription: null,
    items: [
      {
        created_at: order.created_at,
        modified_at: null,
        id: order.id,
        label,
        amount: order.amount,
        tax_amount: 0,
        proration: false,
        product_price_id: order.product?.priceId ?? null,
      },
    ],
    description: label,
    refundable_amount: paid ? order.amount : 0,
    refundable_tax_amount: 0,
  };
}
