import { saysSomething } from "./saysSomething.ts";
import { trimSigns } from "./trimSigns.ts";
import { withoutListMark } from "./withoutListMark.ts";

/** The name in what stands around an address, without the quotes around it; null when no word is in it. */
export function nameIn(text: string): string | null {
  const bare = trimSigns(withoutListMark(text), ' \t"[]{}`*|,:–—-•·');
  if (!saysSomething(bare)) return null;
  const name = bare.replace(/\\(["\\])/g, "$1").replace(/\s+/g, " ");
  // Only as a pair: the name 't Hooft begins with one.
  return /^['‘’].*['’]$/.test(name) ? name.slice(1, -1) : name;
}
