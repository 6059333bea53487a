import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** What refuses one assignment refuses all that follow: it is not about the person. */
export const refusesAll: readonly SeatsErrorReason["type"][] = [
  "no_seats_left",
  "session_ended",
  "not_permitted",
  "feature_off",
  "order_unpaid",
];
