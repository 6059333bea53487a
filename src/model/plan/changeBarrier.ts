import type { Subscription } from "../../api/Subscription.ts";
import { planState } from "./planState.ts";

/** Why the number of seats cannot be changed. `locked`: the seller does not let the portal change it. */
export type ChangeBarrier = "ended" | "ending" | "locked" | "seatless";

/** Why the server would refuse to change the number of seats, whatever it is; null if it would not. */
export function changeBarrier(subscription: Subscription): ChangeBarrier | null {
  if (planState(subscription) === "ended") return "ended";
  if (subscription.cancel_at_period_end) return "ending";
  const settings = subscription.product?.organization?.customer_portal_settings;
  if (settings?.subscription.update_seats === false) return "locked";
  return subscription.seats === null ? "seatless" : null;
}
