import type { SeatsError } from "../../api/SeatsError.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isUnknown } from "../../model/isUnknown.ts";

/** Why the second half of a handover failed, and what is true now: the first person has lost the seat. */
export function sayFreed(error: SeatsError, labels: Labels): string {
  const why = labels.error(error.reason);
  if (isUnknown(error)) return `${why} ${labels.tryAgainSafely}`;
  // Without a seat left, somebody else has taken it meanwhile.
  return error.reason.type === "no_seats_left" ? why : `${why} ${labels.seatStaysFree}`;
}
