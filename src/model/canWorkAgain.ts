import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** Whether the same assignment, sent once more, may be accepted; the others need something else changed first. */
export const canWorkAgain: Record<SeatsErrorReason["type"], boolean> = {
  unreachable: true,
  timeout: true,
  server: true,
  contract: true,
  rate_limited: true,
  // Once there are seats, or a session, again.
  no_seats_left: true,
  session_ended: true,
  order_unpaid: false,
  not_permitted: false,
  feature_off: false,
  not_found: false,
  already_assigned: false,
  not_pending: false,
  changed: false,
  invalid: false,
  refused: false,
};
