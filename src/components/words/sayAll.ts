/** Those of these words that are there, in one sentence. */
export function sayAll(words: readonly (string | false | null | undefined)[], between = ", "): string {
  return words.filter(Boolean).join(between);
}
