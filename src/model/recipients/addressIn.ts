import { isEmailAddress } from "./isEmailAddress.ts";
import { trimSigns } from "./trimSigns.ts";

/** The address that a word is when its wrapping is taken off: brackets, quotes, a full stop, a label. Null if none. */
export function addressIn(word: string): string | null {
  // Invisible characters come along from web pages, and break the address for whoever does not see them.
  const visible = word.replace(/\p{Cf}/gu, "");
  // Exchange lists addresses as `smtp:ana@x.dev`.
  const bare = trimSigns(visible, signs).replace(/^(?:smtp|e-?mail):/i, "");
  return isEmailAddress(bare) ? bare : null;
}

const signs = "[]{}'‘’‚‹›`*|\\/&.,:!?…。•·–—-";
