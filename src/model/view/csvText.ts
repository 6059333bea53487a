/**
 * Rows as a CSV file that a spreadsheet opens with every name intact (UTF-8 with a byte order mark, RFC 4180), and
 * in which nothing runs as a formula. What is not there is an empty cell.
 */
export function csvText(rows: readonly (readonly (string | null | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => csvCell(cell ?? "")).join(",")}\r\n`).join("")}`;
}

function csvCell(text: string): string {
  const safe = withoutFormula(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * With an apostrophe before whatever could begin a formula: seat holders choose their names, and the file opens on the
 * buyer's computer. Also inside a cell, where a spreadsheet that splits at semicolons sees one begin. Numbers with a
 * sign are not spared: `+49 30…` and `-1` are formulas too.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function withoutFormula(text: string): string {
  const inside = text.replace(
    /([;\t\r\n])([\s\p{C}"]*)([=+\-@＝＋－＠]?)/gu,
    (all, end: string, space: string, sign: string) => (sign === "" ? all : `${end}${space}'${sign}`),
  );
  return /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u.test(text) ? `'${inside}` : inside;
}
