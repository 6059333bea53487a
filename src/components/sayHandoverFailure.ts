import type { Labels } from "../labels/Labels.ts";
import { sayFailure } from "./sayFailure.ts";
import type { HandoverFailure } from "./useHandover.ts";

/** What did not work when a seat was handed over, and what is true now, as far as anybody knows. */
export function sayHandoverFailure(
  { error, email }: HandoverFailure,
  /** Who had the seat. */
  person: string,
  /** They have lost it. */
  isFree: boolean,
  labels: Labels,
): { readonly title: string; readonly note: string } {
  if (!isFree)
    return { title: labels.notReassigned(person), note: sayFailure(error, labels, labels.nothingReassigned) };
  const why = labels.error(error.reason);
  if (error.outcome === "half_unknown" || error.outcome === "unknown")
    return { title: labels.perhapsInvited(email), note: `${why} ${labels.tryAgainSafely}` };
  // Then somebody else has taken it meanwhile.
  const isGone = error.reason.type === "no_seats_left";
  return { title: labels.notInvited(email), note: isGone ? why : `${why} ${labels.seatStaysFree}` };
}
