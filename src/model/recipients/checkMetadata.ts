import { pythonJsonLength } from "./pythonJsonLength.ts";

/** Why the server would refuse the metadata of a seat. */
export type MetadataProblem =
  | { readonly type: "too_many_keys"; readonly keys: number; readonly limit: number }
  | { readonly type: "too_long"; readonly characters: number; readonly limit: number }
  /** U+0000, which a file in the wrong encoding is full of. */
  | { readonly type: "nul_character" };

const maxKeys = 10;
const maxCharacters = 1024;

/** Checks metadata against the server's limits, measured as it does, in the order in which it would name them. */
export function checkMetadata(metadata: Readonly<Record<string, unknown>>): MetadataProblem | null {
  const json = JSON.stringify(metadata);
  // As it is sent: what is undefined is left out.
  const keys = Object.keys(JSON.parse(json) as object).length;
  if (keys > maxKeys) return { type: "too_many_keys", keys, limit: maxKeys };
  const characters = pythonJsonLength(metadata);
  if (characters > maxCharacters) return { type: "too_long", characters, limit: maxCharacters };
  // Behind an escaped backslash, `u0000` is text.
  return json.replaceAll("\\\\", "").includes("\\u0000") ? { type: "nul_character" } : null;
}
