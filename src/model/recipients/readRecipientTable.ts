import { isEmailHeading } from "./isEmailHeading.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";
import { readRecipients } from "./readRecipients.ts";
import type { RecipientTable, TableProblem, TableRecipient } from "./RecipientTable.ts";

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Columns {
  readonly email: number;
  readonly externalId: number;
  /** Unique, and empty where a column has none. */
  readonly headings: readonly string[];
}

/**
 * Reads people out of the rows of a CSV file, with or without headings. `rows` is what a parser gives, with blank
 * rows left in, so that lines are counted right.
 *
 * An address goes before an external id, because an invitation needs one and the server need not know the id; the
 * id is then kept as metadata. `customer_id` is never an external id: it is what Polar calls its own.
 *
 * Above `limit` rows nothing is read: nobody can buy as many seats at once (contract §2).
 */
export function readRecipientTable(
  rows: readonly (readonly string[])[],
  limit: number = 10_000,
): RecipientTable {
  const written = rows.flatMap(writtenRow);
  const columns = findColumns(written.slice(0, limit));
  const { email, externalId, headings } = columns;
  const body = headings.length > 0 ? written.slice(1) : written;

  const garbled = written.find(({ cells }) => cells.some((cell) => /[\uFFFD\0]/.test(cell)));
  const problems: TableProblem[] = garbled ? [{ type: "wrong_encoding", line: garbled.line }] : [];
  const failed = (problem: TableProblem): RecipientTable => ({
    recipients: [],
    columns: { email: null, externalCustomerId: null, metadata: [] },
    problems: [...problems, problem],
  });
  if (body.length === 0) return failed({ type: "no_rows" });
  if (body.length > limit) return failed({ type: "too_many_rows", rows: body.length, limit });
  if (email < 0 && externalId < 0)
    return failed({ type: "no_email_column", headings: written[0]?.cells.filter(Boolean) ?? [] });

  const nameless = namelessColumns(body, columns);
  if (nameless.length > 0) problems.push({ type: "columns_without_heading", columns: nameless });
  return {
    recipients: body.flatMap((row) => readTableRow(row, columns)),
    columns: {
      email: headings[email] || null,
      externalCustomerId: headings[externalId] || null,
      metadata: headings.filter((heading, at) => heading !== "" && at !== email && at !== externalId),
    },
    problems,
  };
}

function readTableRow({ line, cells }: Row, { email, externalId, headings }: Columns): TableRecipient[] {
  const address = cells[email] ?? "";
  const id = cells[externalId] ?? "";
  const isById = address === "" && id !== "";
  // `fromEntries`, because a heading may be `__proto__`.
  const metadata = Object.fromEntries(
    cells.flatMap((cell, at) => {
      const isWho = at === email || (at === externalId && isById);
      const heading = headings[at];
      return !heading || cell === "" || isWho ? [] : [[heading, cell] as const];
    }),
  );
  if (isById) return [{ line, text: id, email: null, name: null, externalCustomerId: id, metadata }];

  const pieces = readRecipients(address);
  const who = pieces.length > 0 ? pieces : [noAddress(cells)];
  return who.map((piece) => ({ ...piece, line, externalCustomerId: null, metadata }));
}

function noAddress(cells: readonly string[]): ReadRecipient {
  return { text: cells.filter(Boolean).join(" "), email: null, name: null };
}

/** The row, trimmed; none if blank, and one for each cell if it is the only row and lists nothing but addresses. */
function writtenRow(row: readonly string[], index: number, { length }: readonly unknown[]): Row[] {
  // `trim` takes a byte order mark, too.
  const cells = row.map((cell) => cell.trim());
  const line = index + 1;
  const said = cells.filter((cell) => cell !== "");
  if (length === 1 && said.every((cell) => cell.includes("@")))
    return said.map((cell) => ({ line, cells: [cell] }));
  return said.length > 0 ? [{ line, cells }] : [];
}

function findColumns(rows: readonly Row[]): Columns {
  const first = rows[0]?.cells ?? [];
  // A row with an address in it is a person.
  const headings = first.some((cell) => cell.includes("@")) ? [] : first;
  const externalId = headings.findIndex(isExternalIdHeading);

  const filled: number[] = [];
  const addresses: number[] = [];
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries()) {
      filled[at] = (filled[at] ?? 0) + Number(cell !== "");
      addresses[at] = (addresses[at] ?? 0) + Number(holdsAddress(cell));
    }

  let email = -1;
  let best = 0;
  for (const [at, count] of addresses.entries()) {
    // The one with such a heading; without one, the column most of which is addresses.
    const isNamed = isEmailHeading(headings[at] ?? "");
    const score = count + (isNamed ? rows.length : 0);
    if (score > best && (isNamed || count * 2 >= (filled[at] ?? 0))) [email, best] = [at, score];
  }

  const isHeaded = externalId >= 0 || Boolean(headings[email]);
  return { email, externalId, headings: isHeaded ? uniqueHeadings(headings) : [] };
}

/** A heading that is there already gets its column's number: else one column would overwrite the other. */
function uniqueHeadings(headings: readonly string[]): string[] {
  const seen = new Set<string>();
  return headings.map((heading, at) => {
    const isNew = heading === "" || !seen.has(heading);
    seen.add(heading);
    return isNew ? heading : `${heading} (${at + 1})`;
  });
}

function namelessColumns(body: readonly Row[], { email, headings }: Columns): number[] {
  const filled = new Set(body.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell === "" ? [] : at))));
  return [...filled]
    .filter((at) => at !== email && !headings[at])
    .map((at) => at + 1)
    .sort((one, other) => one - other);
}

function holdsAddress(cell: string): boolean {
  return cell.includes("@") && readRecipients(cell).some(({ email }) => email !== null);
}

/** As merchants and Polar's own exports name the id that the merchant gave a customer, in English or German. */
function isExternalIdHeading(heading: string): boolean {
  return /^(?:extern(?:al|e)(?:customer|user|kunden)?id|customerexternalid)$/.test(
    heading.toLowerCase().replace(/[^a-z]/g, ""),
  );
}
