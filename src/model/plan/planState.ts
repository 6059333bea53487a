import type { Subscription } from "../../api/Subscription.ts";

/**
 * What a subscription is to the people in it. `unknown`: not loaded yet, not paid for yet, or a status that only a
 * later server knows.
 */
export type PlanState = "active" | "ending" | "late" | "paused" | "ended" | "unknown";

const states: Partial<Record<string, PlanState>> = {
  trialing: "active",
  active: "active",
  past_due: "late",
  paused: "paused",
  canceled: "ended",
  unpaid: "ended",
  incomplete_expired: "ended",
};

/** Reads what a subscription is to the people in it from its status; `unknown` while there is none. */
export function planState(plan: Subscription | undefined): PlanState {
  const state = (plan && states[plan.status]) ?? "unknown";
  return state === "active" && plan?.cancel_at_period_end ? "ending" : state;
}
