import { csvRows } from "../../model/recipients/csvRows.ts";
import { readRecipientTable, type RecipientTable } from "../../model/recipients/readRecipientTable.ts";

/** A file of people as it was read. */
export interface CsvFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly table: RecipientTable;
  /** Not UTF-8, and read as Windows' Western European, which old spreadsheets save. */
  readonly isWestern: boolean;
}

/** Why a file could not even be read. */
export interface CsvFailure {
  readonly type: "too_large" | "not_text" | "unreadable";
}

/** Bytes. A row is some fifty, and nobody can buy a hundred thousand seats. */
export const mostBytes = 5_000_000;

/** Reads the people in a CSV file. */
export async function readCsvFile(file: File): Promise<CsvFile | CsvFailure> {
  const { name, size } = file;
  if (size > mostBytes) return { type: "too_large" };
  try {
    const decoded = decode(new Uint8Array(await file.arrayBuffer()));
    if (!decoded) return { type: "not_text" };
    const rows = csvRows(decoded.text);
    return { name, rows, table: readRecipientTable(rows), isWestern: decoded.isWestern };
  } catch {
    return { type: "unreadable" };
  }
}

/** Null for what is no text: a workbook, a picture. */
function decode(bytes: Uint8Array): { readonly text: string; readonly isWestern: boolean } | null {
  const [first, second] = bytes;
  const textIn = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (first === 0xff && second === 0xfe) return { text: textIn("utf-16le"), isWestern: false };
  if (first === 0xfe && second === 0xff) return { text: textIn("utf-16be"), isWestern: false };
  if (bytes.includes(0)) return null;
  try {
    return { text: textIn("utf-8", true), isWestern: false };
  } catch {
    return { text: textIn("windows-1252"), isWestern: true };
  }
}
