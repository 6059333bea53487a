import { isEmailHeading } from "./isEmailHeading.ts";
import { plainText } from "./plainText.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";
import { readRow } from "./readRow.ts";
import { saysSomething } from "./saysSomething.ts";

/**
 * Reads people out of whatever was typed or pasted: lists with any separator, `Name <a@b>`, mailto links, rows of
 * a spreadsheet. What is no address comes back as a piece in its place. Only layout is left out: separators,
 * brackets and quotes, the bullets and numbers of a list, the heading row above a spreadsheet's addresses.
 *
 * Duplicates stay: see `mergeRecipients`. The time it takes grows with the length of the text, whatever is in it.
 */
export function readRecipients(text: string): readonly ReadRecipient[] {
  const plain = plainText(text);
  const [first = "", ...lines] = plain.split(/[\n\r\v\f\x85\u2028\u2029]/).filter(saysSomething);
  const people = lines.flatMap(readRow);
  if (isHeadingRow(first) && people.some(({ email }) => email !== null)) return people;

  const all = [...readRow(first), ...people];
  // Signs around words are layout; alone they are what somebody typed, and come back as a piece.
  if (all.length > 0 || !/[^\s,;]/.test(plain)) return all;
  return [{ text: plain.trim(), email: null, name: null }];
}

function isHeadingRow(line: string): boolean {
  return !line.includes("@") && line.split("\t").some(isEmailHeading);
}
