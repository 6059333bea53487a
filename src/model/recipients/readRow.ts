import { nameIn } from "./nameIn.ts";
import { readCell } from "./readCell.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";
import { readWords } from "./readWords.ts";
import { saysSomething } from "./saysSomething.ts";

/**
 * Reads the people in one line. A row of a spreadsheet, whose cells are separated by tabs, is one person unless there
 * is an `@` in several of them: what its other cells say is the name.
 */
export function readRow(line: string): readonly ReadRecipient[] {
  const cells = line.split("\t").filter(saysSomething);
  const [address, ...others] = cells.filter((cell) => cell.includes("@"));
  if (cells.length < 2 || others.length > 0) return cells.flatMap(readCell);
  if (address === undefined) return readWords(quoted(cells.join(" ")));

  const [person, ...more] = readCell(address);
  if (!person || more.length > 0) return cells.flatMap(readCell);
  const name = nameIn(cells.map((cell) => (cell === address ? (person.name ?? "") : cell)).join(" "));
  if (person.email !== null) return [{ ...person, name }];
  return name === null ? [person] : readWords(`${quoted(name)} <${person.text}>`);
}

/** So that it is read as one piece again, whatever separators are in it. */
function quoted(words: string): string {
  return /[,;]/.test(words) ? `"${words.replaceAll('"', "")}"` : words;
}
