import { addressIn } from "./addressIn.ts";
import { nameIn } from "./nameIn.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";
import { readWords } from "./readWords.ts";

/** A name before `<`, a text in quotes, a text in brackets (that may still be open), a separator, a word. */
const tokens = /"[^"]*"(?=\s*<)|"([^"]*)"|[<(]([^<>()]*)(?:[>)]|$)|[,;]|[^\s,;"<>()]+|\S/g;

/** Reads the people in one line, or in one cell of a row. */
export function readCell(cell: string): readonly ReadRecipient[] {
  // Most lines are one address: the short way makes a long column three times as fast.
  const alone = addressIn(cell.trim());
  if (alone !== null) return [addressed(alone, "")];

  const pieces: ReadRecipient[] = [];
  // Where semicolons separate people, a comma is inside a name: Outlook copies `Last, First <a@b>; Last, First <a@b>`.
  const separator = cell.includes(";") ? ";" : ",";
  // Words that are the name of the next address, or, if none follows, a piece that is no address.
  let words: string[] = [];
  let from = -1;
  let to = -1;
  // Whether what comes now may still belong to the last piece, an address.
  let isOpen = false;

  const endWords = () => {
    if (from >= 0) words.push(cell.slice(from, to));
    from = -1;
  };
  const keepWords = () => {
    endWords();
    for (const text of words) pieces.push(...readWords(text));
    words = [];
  };

  for (const { 0: token, 1: inQuotes, 2: inBrackets, index } of cell.matchAll(tokens)) {
    const people = readToken(token, inQuotes ?? inBrackets);
    const [person] = people;
    const last = isOpen ? pieces.at(-1) : undefined;

    if (token === "," || token === ";") {
      if (token === separator) keepWords();
      else endWords();
      isOpen = false;
    } else if (person?.email && people.length === 1 && inBrackets !== undefined) {
      endWords();
      // Half an address is no name, unless it is quoted as one.
      if (words.some((text) => /^[^"]*@/.test(text))) keepWords();
      // `lena@x.dev <lena@x.dev>` says it twice.
      if (last?.email?.toLowerCase() !== person.email.toLowerCase())
        pieces.push(addressed(person.email, [...words, person.name ?? ""].join(", ")));
      words = [];
      isOpen = true;
    } else if (person) {
      keepWords();
      for (const piece of people) pieces.push(piece);
      isOpen = Boolean(pieces.at(-1)?.email);
    } else if (last?.email && token.startsWith("(") && !token.includes("@")) {
      pieces[pieces.length - 1] = addressed(last.email, `${last.name ?? ""} ${inBrackets}`);
    } else {
      if (from < 0) from = index;
      to = index + token.length;
      isOpen = false;
    }
  }
  keepWords();
  return pieces;
}

/** The pieces in a token that has an address in it. */
function readToken(token: string, inside: string | undefined): readonly ReadRecipient[] {
  if (!token.includes("@")) return [];
  if (inside !== undefined) {
    const pieces = readCell(inside);
    return pieces.some(({ email }) => email !== null) ? pieces : [];
  }
  const email = addressIn(token);
  return email === null ? [] : [addressed(email, "")];
}

function addressed(email: string, said: string): ReadRecipient {
  const name = nameIn(said);
  return { text: email, email, name: name?.toLowerCase() === email.toLowerCase() ? null : name };
}
