/** What parts cells, in the order of preference: Excel writes semicolons where the comma parts decimals. */
const separators = [",", ";", "\t", "|"];

/**
 * The rows of a CSV file (RFC 4180), blank ones too, so that lines can be counted as a spreadsheet does. What parts
 * the cells is found out: a table has it equally often in each of its first rows.
 */
export function csvRows(text: string): string[][] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body === "") return [];
  const lines = body
    .slice(0, 10_000)
    // What is quoted parts nothing.
    .replace(/"(?:[^"]|"")*"?/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line !== "")
    .slice(0, 10);
  const [best] = separators
    .map((separator) => ({ separator, worth: worthOf(lines.map((line) => line.split(separator).length)) }))
    .sort((one, other) => other.worth - one.worth);
  return rowsOf(body, best?.separator ?? ",");
}

/** Columns, less how much the rows differ in them; nothing for a single column. */
function worthOf(widths: readonly number[]): number {
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const difference = widths.reduce((sum, width) => sum + Math.abs(width - average), 0) / widths.length;
  return average > 1 ? average - 4 * difference : 0;
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let at = 0;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && cell === "") {
      const end = closingQuote(text, at + 1);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      // What stands behind a closing quote, against the rule, is kept.
      while (at < text.length && !isEnd(text[at], separator)) cell += text[at++];
    } else if (sign === separator) {
      endCell();
      at += 1;
    } else if (sign === "\n" || sign === "\r") {
      endCell();
      rows.push([]);
      at += sign === "\r" && text[at + 1] === "\n" ? 2 : 1;
    } else {
      const start = at;
      while (at < text.length && !isEnd(text[at], separator)) at += 1;
      cell += text.slice(start, at);
    }
  }
  endCell();
  return rows;
}

function isEnd(sign: string | undefined, separator: string): boolean {
  return sign === separator || sign === "\n" || sign === "\r";
}

/** The end of the text when nothing closes the quote. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return text.length;
}
