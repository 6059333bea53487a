import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** Refusals that say nothing about the seats. */
const irrelevant: readonly SeatsErrorReason["type"][] = [
  "not_permitted",
  "feature_off",
  "order_unpaid",
  "invalid",
  "rate_limited",
];

/**
 * Whether a write that failed for this reason says that the list on the screen may be wrong: its answer was lost,
 * and only the list knows whether it happened; or somebody has changed the seats underneath.
 */
export function castsDoubt({ type }: SeatsErrorReason): boolean {
  return !irrelevant.includes(type);
}
