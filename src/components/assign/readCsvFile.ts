import { csvRows } from "../../model/recipients/csvRows.ts";
import { readRecipientTable } from "../../model/recipients/readRecipientTable.ts";
import type { RecipientTable } from "../../model/recipients/RecipientTable.ts";

/** A file of people as it was read. */
export interface CsvFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly table: RecipientTable;
  /** Not UTF-8, and read as Windows' Western European, which old spreadsheets save. */
  readonly isWestern: boolean;
}

/** Why a file could not even be read. */
export type CsvFailure =
  | { readonly type: "too_large"; /** Bytes. */ readonly limit: number }
  | { readonly type: "not_text" | "unreadable" };

/** Bytes. A row is some fifty, and nobody can buy a hundred thousand seats. */
const mostBytes = 5_000_000;

/** Reads the people in a CSV file. */
export async function readCsvFile(file: File): Promise<CsvFile | CsvFailure> {
  const { name, size } = file;
  if (size > mostBytes) return { type: "too_large", limit: mostBytes };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const encoding = encodingOf(bytes);
    if (!encoding) return { type: "not_text" };
    const rows = csvRows(new TextDecoder(encoding).decode(bytes));
    return { name, rows, table: readRecipientTable(rows), isWestern: encoding === western };
  } catch {
    return { type: "unreadable" };
  }
}

const western = "windows-1252";

/** Null for what is no text: a workbook, a picture. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.includes(0)) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return western;
  }
}
