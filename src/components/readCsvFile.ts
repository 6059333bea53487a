import { csvRows } from "../model/csvRows.ts";
import { readRecipientTable, type RecipientTable } from "../model/readRecipientTable.ts";

/** A file as it was read, or why it could not be. */
export type CsvFile =
  | {
      readonly type: "table";
      readonly name: string;
      readonly rows: readonly (readonly string[])[];
      readonly table: RecipientTable;
      /** Not UTF-8, and read as Windows' Western European, which old spreadsheets save. */
      readonly isWestern: boolean;
    }
  | { readonly type: "too_large" | "not_text" | "unreadable"; readonly name: string };

/** Bytes. A row is some fifty, and nobody can buy a hundred thousand seats. */
export const mostBytes = 5_000_000;

/** Reads the people in a CSV file. */
export async function readCsvFile(file: File): Promise<CsvFile> {
  const { name, size } = file;
  if (size > mostBytes) return { type: "too_large", name };
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    if (!text) return { type: "not_text", name };
    const rows = csvRows(text.text);
    return { type: "table", name, rows, table: readRecipientTable(rows), isWestern: text.isWestern };
  } catch {
    return { type: "unreadable", name };
  }
}

/** Null for what is no text: a workbook, a picture. */
function decode(bytes: Uint8Array): { readonly text: string; readonly isWestern: boolean } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), isWestern: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), isWestern: false };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWestern: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isWestern: true };
  }
}
