import type { Seat } from "../api/Seat.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { seatState } from "../model/seatState.ts";
import { timeBetween } from "../model/timeBetween.ts";
import { sayStretch } from "./sayTime.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** What a pending invitation asks of whoever reads the row; null for any other seat. */
export function sayInvitation(
  seat: Seat,
  now: Date,
  labels: PageLabels,
  resentAt = 0,
): { readonly words: string; readonly tone: "positive" | "warning" | undefined } | null {
  const expires = seat.invitation_token_expires_at;
  if (seatState(seat, now) !== "pending" || expires === null) return null;
  const end = new Date(expires);
  const left = end.getTime() - now.getTime();
  // It runs 24 hours from the moment it is sent, so what is left tells when that was.
  if (left > day - minute || now.getTime() - resentAt < minute)
    return { words: labels.sentJustNow, tone: "positive" };
  const words = labels.expiresIn(sayStretch(timeBetween(now, end), labels));
  return { words, tone: left < 60 * minute ? "warning" : undefined };
}
