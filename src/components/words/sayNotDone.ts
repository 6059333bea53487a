import type { SeatsError } from "../../api/SeatsError.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { ChangeKind } from "../../model/ShownSeats.ts";

/** Why a change to somebody's seat failed, and what is true now, as far as anybody knows. */
export function sayNotDone(kind: ChangeKind, { reason, outcome }: SeatsError, labels: Labels): string {
  const why = labels.error(reason);
  // A mail leaves no trace in the list: looking at it would not help.
  if (kind === "resend") return outcome === "unknown" ? `${why} ${labels.perhapsResent}` : why;
  if (outcome === "unknown") return `${why} ${labels.outcomeUnknown}`;
  // The first person has lost the seat.
  if (outcome === "half_unknown") return `${why} ${labels.tryAgainSafely}`;
  // If no seats are left, somebody else has taken this one: it does not stay free.
  if (outcome === "half_done")
    return reason.type === "no_seats_left" ? why : `${why} ${labels.seatStaysFree}`;
  if (outcome === "done") return `${why} ${labels.outcomeChanged}`;
  const isStill = {
    assign: labels.noSeatUsed,
    renew: labels.nothingRenewed,
    revoke: labels.nothingRevoked,
    reassign: labels.nothingReassigned,
  }[kind];
  return outcome === "not_done" ? `${why} ${isStill}` : why;
}
