import type { WorldOptions } from "./createWorld.ts";

/** The contract's world: a main subscription of 3 seats at 10.00 usd, prorated, and nothing to charge at once. */
export const defaultWorld: WorldOptions = {
  kind: "member_model",
  now: () => new Date(),
  total: 3,
  price: {
    currency: "usd",
    type: "volume",
    tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1000 }],
  },
  proration: "prorate",
  paymentMethod: "none",
  names: { product: "Atlas Team", organization: "Nordal", buyer: "Ines Okafor" },
};
