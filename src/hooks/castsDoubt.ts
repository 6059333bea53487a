import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** Whether a write that failed for this reason says that the list on the screen may be wrong. */
export const castsDoubt: Record<SeatsErrorReason["type"], boolean> = {
  // The answer is lost, not the write: only the list knows whether it happened.
  unreachable: true,
  timeout: true,
  server: true,
  contract: true,
  // Somebody changed the seats underneath.
  not_found: true,
  no_seats_left: true,
  already_assigned: true,
  not_pending: true,
  changed: true,
  refused: true,
  // Nobody can tell any more: the list says so, with the way back.
  session_ended: true,
  // Nothing was said about the seats.
  not_permitted: false,
  feature_off: false,
  order_unpaid: false,
  invalid: false,
  rate_limited: false,
};
