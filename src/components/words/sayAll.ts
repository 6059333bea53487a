/** Joins those of the words that are not empty. */
export function sayAll(words: readonly (string | false | null | undefined)[], between = ", "): string {
  return words.filter(Boolean).join(between);
}
