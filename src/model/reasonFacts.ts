import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** What follows from a failure, whatever was asked. */
type ReasonFact =
  /** The answer is lost: a write may have happened all the same, and only the list, or the plan, knows. */
  | "lost"
  /** It says nothing about the seats. Any other failure of a write shows that the list may be wrong. */
  | "aside"
  /** The same write, sent once more, may be accepted; the others need something else changed first. */
  | "again"
  /** It would refuse all writes that follow, too: it is not about the person. */
  | "all";

/** A record, so that a new reason has to say what follows from it. */
export const reasonFacts: Record<SeatsErrorReason["type"], readonly ReasonFact[]> = {
  unreachable: ["lost", "again"],
  timeout: ["lost", "again"],
  server: ["lost", "again"],
  contract: ["lost", "again"],
  // `again` once there are seats, or a session.
  no_seats_left: ["all", "again"],
  session_ended: ["all", "again"],
  order_unpaid: ["all", "aside"],
  not_permitted: ["all", "aside"],
  feature_off: ["all", "aside"],
  rate_limited: ["again", "aside"],
  invalid: ["aside"],
  not_found: [],
  already_assigned: [],
  not_pending: [],
  changed: [],
  refused: [],
};
