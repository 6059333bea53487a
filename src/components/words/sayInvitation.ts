import type { PageLabels } from "../../labels/enPage.ts";
import { timeBetween } from "../../model/timeBetween.ts";
import { validFor } from "../../model/validFor.ts";

const minute = 60_000;

/** What to say of an invitation that ends at `end`: the tone, and the words. */
export function sayInvitation(
  end: Date,
  now: Date,
  labels: PageLabels,
): readonly ["" | "positive" | "warning", string] {
  const left = end.getTime() - now.getTime();
  // It is valid for a day from the moment it is sent, so what is left tells when that was.
  if (left > validFor - minute) return ["positive", labels.sentJustNow];
  const { unit, count } = timeBetween(now, end);
  return [left < 60 * minute ? "warning" : "", labels.expiresIn(labels[unit](count))];
}
