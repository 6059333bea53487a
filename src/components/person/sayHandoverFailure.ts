import type { Labels } from "../../labels/Labels.ts";
import { isUnknown } from "../../model/isUnknown.ts";
import { sayFreed } from "../words/sayFreed.ts";
import { sayNotDone } from "../words/sayNotDone.ts";
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
  if (!isFree) return { title: labels.notReassigned(person), note: sayNotDone("reassign", error, labels) };
  const title = isUnknown(error) ? labels.perhapsInvited(email) : labels.notInvited(email);
  return { title, note: sayFreed(error, labels) };
}
