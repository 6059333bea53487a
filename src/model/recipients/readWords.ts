import type { ReadRecipient } from "./ReadRecipient.ts";
import { saysSomething } from "./saysSomething.ts";
import { withoutListMark } from "./withoutListMark.ts";

/** Words in which there is no address, as the piece that asks for one; nothing when they are only layout. */
export function readWords(text: string): readonly ReadRecipient[] {
  const words = withoutListMark(text).trim();
  return saysSomething(words) ? [{ text: words, email: null, name: null }] : [];
}
