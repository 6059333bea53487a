import type { ReadRecipient } from "./ReadRecipient.ts";

/** Reads ids out of a text: one between any separators and spaces, as they are. */
export function readIds(text: string): readonly ReadRecipient[] {
  return text
    .split(/[\s,;]+/)
    .filter((id) => id !== "")
    .map((id) => ({ text: id, email: null, name: null }));
}
