import { saysSomething } from "./saysSomething.ts";
import { trimSigns } from "./trimSigns.ts";
import { withoutListMark } from "./withoutListMark.ts";

/** The name in the text around an address, without its quotes; null when there is no word in it. */
export function nameIn(text: string): string | null {
  const bare = trimSigns(withoutListMark(text), ' \t"[]{}`*|,:–—-•·');
  if (!saysSomething(bare)) return null;
  const name = bare.replace(/\\(["\\])/g, "$1").replace(/\s+/g, " ");
  // Single quotes only as a pair: the name 't Hooft begins with one.
  return /^['‘’].*['’]$/.test(name) ? name.slice(1, -1) : name;
}
