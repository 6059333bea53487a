import type { SeatsError } from "../api/SeatsError.ts";

/** Whether a handover failed after its first half: the seat is free, and the next person may not have it yet. */
export function isHalfDone({ outcome }: SeatsError): boolean {
  return outcome?.startsWith("half") === true;
}
