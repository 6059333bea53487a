import type { SeatsError } from "../api/SeatsError.ts";
import type { Failure } from "../hooks/failureOf.ts";
import type { Labels } from "../labels/Labels.ts";
import { sayFailure } from "./sayFailure.ts";

/** Why nothing has become of a change to somebody's seat, and what is true for them now. */
export function sayNotDone(kind: Failure["kind"], error: SeatsError, labels: Labels): string {
  if (kind === "resend") {
    const why = labels.error(error.reason);
    // A mail leaves no trace in the list: looking at it would not help.
    return error.outcome === "unknown" ? `${why} ${labels.perhapsResent}` : why;
  }
  const isStill = {
    renew: labels.nothingRenewed,
    revoke: labels.nothingRevoked,
    reassign: labels.nothingReassigned,
  }[kind];
  return sayFailure(error, labels, isStill);
}
