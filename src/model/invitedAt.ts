import type { Seat } from "../api/Seat.ts";
import { sinceOf } from "./sinceOf.ts";
import { validFor } from "./validFor.ts";

/**
 * When the person on a seat was invited, or got it at once; null where nobody knows. A row that is used again keeps its
 * `created_at`, so that is true only of somebody who claimed within the day that an invitation is valid.
 */
export function invitedAt(seat: Seat): Date | null {
  const { status, created_at, claimed_at } = seat;
  if (status === "pending") return sinceOf(seat, "pending");
  const created = new Date(created_at);
  const isFirst = claimed_at !== null && Date.parse(claimed_at) - created.getTime() <= validFor;
  return status === "claimed" && isFirst ? created : null;
}
