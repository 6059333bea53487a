import type { ReadRecipient } from "./ReadRecipient.ts";

/** Reads ids out of a text: whatever stands between separators and spaces, unchanged. */
export function readIds(text: string): readonly ReadRecipient[] {
  return text
    .split(/[\s,;]+/)
    .filter((id) => id !== "")
    .map((id) => ({ text: id, email: null, name: null }));
}
