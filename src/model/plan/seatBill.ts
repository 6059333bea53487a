import type { ChargePreview } from "../../api/ChargePreview.ts";
import type { Subscription } from "../../api/Subscription.ts";
import { seatAmount } from "./seatAmount.ts";
import { seatTiers } from "./seatTiers.ts";

/** What another number of seats costs, in minor units; what nobody knows is null. */
export interface SeatBill {
  /** What is paid at once, after tax and balance. */
  readonly today: number | null;
  /** What is left of a reduction, taken off later invoices; 0 when there is none. */
  readonly credit: number;
  /** The invoice of the next period, before tax: with the present seats, and with the new ones. */
  readonly next: {
    readonly before: number;
    readonly after: number;
    /** What one seat costs, where all cost the same. */
    readonly perSeat: number | null;
    /** Of `after`, what belongs to the rest of this period; negative for a reduction. */
    readonly rest: number;
  } | null;
}

/** `preview`: what the server says about the rest of this period, null when it says nothing. */
export function seatBill(subscription: Subscription, seats: number, preview: ChargePreview | null): SeatBill {
  const proration = subscription.product?.organization?.proration_behavior ?? null;
  const isLater = proration === "prorate" || proration === "next_period";
  const charged = (proration === "invoice" || proration === "reset") && preview ? preview : null;
  const tiers = seatTiers(subscription);
  const rest = (proration === "prorate" && preview?.net_amount) || 0;
  const later = tiers ? seatAmount(tiers, seats) + rest : 0;
  return {
    today: isLater ? 0 : charged && (charged.due_amount ?? Math.max(0, charged.total_amount)),
    credit: Math.max(0, -(charged?.total_amount ?? later)),
    next: tiers && {
      before: seatAmount(tiers, subscription.seats ?? 0),
      after: Math.max(0, later),
      perSeat: priceOfEach(tiers, seats),
      rest,
    },
  };
}

function priceOfEach(tiers: Parameters<typeof seatAmount>[0], seats: number): number | null {
  const each = seatAmount(tiers, seats) / Math.max(1, seats);
  const [first] = tiers.tiers;
  return tiers.seat_tier_type !== "graduated" || each === first?.price_per_seat ? each : null;
}
