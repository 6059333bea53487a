import type { SeatsError } from "../api/SeatsError.ts";
import type { Labels } from "../labels/Labels.ts";

/** Why a write failed, and what is true now, as far as anybody knows. */
export function sayFailure(
  { reason, outcome }: SeatsError,
  labels: Labels,
  /** What is true when nothing has happened. */
  notDone: string,
): string {
  const why = labels.error(reason);
  if (outcome === "unknown") return `${why} ${labels.outcomeUnknown}`;
  if (outcome === "done") return `${why} ${labels.outcomeChanged}`;
  return outcome === "not_done" ? `${why} ${notDone}` : why;
}
