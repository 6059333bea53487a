import { pythonJsonLength } from "./pythonJsonLength.ts";

/** What is kept with a seat, measured as the server measures it. */
export interface MetadataCheck {
  readonly keys: number;
  readonly characters: number;
  /** Why the server would refuse it; null if it would not. */
  readonly problem: MetadataProblem | null;
}

export type MetadataProblem =
  | { readonly type: "too_many_keys"; readonly keys: number; readonly limit: number }
  | { readonly type: "too_long"; readonly characters: number; readonly limit: number }
  /** The character with the number zero, which a file in the wrong encoding is full of. */
  | { readonly type: "nul_character" };

const maxKeys = 10;
const maxCharacters = 1024;

/** Holds metadata against the server's limits, in the order in which the server would name them. */
export function checkMetadata(metadata: Readonly<Record<string, unknown>>): MetadataCheck {
  const json = JSON.stringify(metadata);
  // As it is sent: what is undefined is left out.
  const sent: unknown = JSON.parse(json);
  const keys = Object.keys(sent as object).length;
  const characters = pythonJsonLength(metadata);
  return { keys, characters, problem: problemOf(keys, characters, json) };
}

function problemOf(keys: number, characters: number, json: string): MetadataProblem | null {
  if (keys > maxKeys) return { type: "too_many_keys", keys, limit: maxKeys };
  if (characters > maxCharacters) return { type: "too_long", characters, limit: maxCharacters };
  return json.replaceAll("\\\\", "").includes("\\u0000") ? { type: "nul_character" } : null;
}
