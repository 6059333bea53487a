/** Whether a text has a word in it. What has none is layout: separators, bullets, rulers. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}@]/u.test(text);
}
