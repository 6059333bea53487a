import type { PageLabels } from "../labels/enPage.ts";
import { timeBetween } from "../model/timeBetween.ts";
import { sayStretch } from "./sayTime.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How an invitation that ends then stands: its tone, and what it asks of whoever reads it. */
export function sayInvitation(
  end: Date,
  now: Date,
  labels: PageLabels,
): readonly ["" | "positive" | "warning", string] {
  const left = end.getTime() - now.getTime();
  // It runs 24 hours from the moment it is sent, so what is left tells when that was.
  if (left > day - minute) return ["positive", labels.sentJustNow];
  const words = labels.expiresIn(sayStretch(timeBetween(now, end), labels));
  return [left < 60 * minute ? "warning" : "", words];
}
