/** What may separate cells, in the order of preference: Excel writes semicolons where a comma is the decimal sign. */
const separators = [",", ";", "\t", "|"];

/**
 * The rows of a CSV file (RFC 4180), blank ones too, so that lines can be counted as a spreadsheet does. The separator
 * is guessed: in a table it occurs equally often in each of the first rows.
 */
export function csvRows(text: string): string[][] {
  // A line of its own may tell Excel the separator: it is left blank, so that the others count as they did, and helps to
  // guess.
  const body = text.replace(/^\uFEFF?(?:sep=.(?=[\r\n]))?/i, "");
  if (body === "") return [];
  const lines = text
    .slice(0, 10_000)
    // Inside quotes it separates nothing.
    .replace(/"(?:[^"]|"")*"?/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line !== "")
    .slice(0, 10);
  const [best] = separators
    .map((separator) => ({ separator, worth: worthOf(lines.map((line) => line.split(separator).length)) }))
    .sort((one, other) => other.worth - one.worth);
  return rowsOf(body, best?.separator ?? ",");
}

/** The average number of columns, less how much the rows differ in it; a single column is worth nothing. */
function worthOf(widths: readonly number[]): number {
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const difference = widths.reduce((sum, width) => sum + Math.abs(width - average), 0) / widths.length;
  return average > 1 ? average - 4 * difference : -Infinity;
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  // A quoted part, what follows it (against the rule) or stands alone, and what ends the cell: nothing at the very end.
  const cells = new RegExp(String.raw`(?:"([^"]*(?:""[^"]*)*)"?)?([^${separator}\r\n]*)(\r\n?|[^]?)`, "g");
  for (const [, quoted = "", plain = "", end = ""] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"') + plain);
    if (end === "") break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}
