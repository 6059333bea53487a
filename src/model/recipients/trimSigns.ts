/** The text without these signs at its ends. In one pass: `/x+$/` takes quadratic time on a text with many x. */
export function trimSigns(text: string, signs: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && signs.includes(text.charAt(from))) from++;
  while (from < to && signs.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
