import { isEmailAddress } from "./isEmailAddress.ts";
import { trimSigns } from "./trimSigns.ts";

/** The address in a word, without what is around it: brackets, quotes, a full stop, a label. Null if there is none. */
export function addressIn(word: string): string | null {
  // Invisible characters are copied along from web pages, and nobody would see why the address is wrong.
  const visible = word.replace(/\p{Cf}/gu, "");
  // Exchange lists addresses as `smtp:ana@x.dev`.
  const bare = trimSigns(visible, signs).replace(/^(?:smtp|e-?mail):/i, "");
  return isEmailAddress(bare) ? bare : null;
}

const signs = "[]{}'‘’‚‹›`*|\\/&.,:!?…。•·–—-";
