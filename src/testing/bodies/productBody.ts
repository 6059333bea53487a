import { maximumSeats, minimumSeats } from "../state/SeatPrice.ts";
import type { Product } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { organizationBody } from "./organizationBody.ts";

/** With keys that the server sends without documenting them, too: a reader must not mind (contract §3.5). */
export function productBody({ organization }: World, product: Product) {
  const interval = product.recurring ? "month" : null;
  return {
    id: product.id,
    created_at: product.created_at,
    modified_at: null,
    trial_interval: null,
    trial_interval_count: null,
    name: product.name,
    description: null,
    visibility: "public",
    recurring_interval: interval,
    recurring_interval_count: interval && 1,
    meter_interval: null,
    meter_interval_count: null,
    is_recurring: product.recurring,
    is_archived: false,
    organization_id: organization.id,
    prices: [priceBody(product)],
    benefits: [],
    medias: [],
    organization: organizationBody(organization),
  };
}

export function priceBody(product: Product) {
  const { seatPrice } = product;
  const price = {
    created_at: product.created_at,
    modified_at: null,
    id: product.priceId,
    source: "catalog",
    price_currency: seatPrice?.currency ?? "usd",
    tax_behavior: "exclusive",
    is_archived: false,
    product_id: product.id,
    type: product.recurring ? "recurring" : "one_time",
    recurring_interval: product.recurring ? "month" : null,
  };
  if (seatPrice === null) return { ...price, amount_type: "fixed", price_amount: product.fixedAmount };
  return {
    ...price,
    amount_type: "seat_based",
    price_per_seat: seatPrice.tiers[0]?.price_per_seat ?? 0,
    seat_tiers: {
      seat_tier_type: seatPrice.type,
      tiers: seatPrice.tiers,
      minimum_seats: minimumSeats(seatPrice),
      maximum_seats: maximumSeats(seatPrice),
    },
  };
}
