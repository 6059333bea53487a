import type { ReadRecipient } from "./ReadRecipient.ts";

/**
 * Who a row of a table names: by an address, else by the merchant's own id, else nobody yet, to be marked and put
 * right. Never by both, which the API refuses (contract §3.2).
 */
export type TableRecipient = (
  | (Extract<ReadRecipient, { email: string }> & { readonly externalCustomerId: null })
  | (Extract<ReadRecipient, { email: null }> & { readonly externalCustomerId: string | null })
) & {
  /** The row, counted as a spreadsheet counts: blank ones too, from 1. */
  readonly line: number;
  /** The other columns, by their headings; not yet checked against the limits (`checkMetadata`). */
  readonly metadata: Readonly<Record<string, string>>;
};

/** The people in a table, and what is wrong with it. */
export interface RecipientTable {
  /** In the order of the rows. */
  readonly recipients: readonly TableRecipient[];
  /** The headings of the columns that were used; null for one that is not there, or has no heading. */
  readonly columns: {
    readonly email: string | null;
    readonly externalCustomerId: string | null;
    readonly metadata: readonly string[];
  };
  readonly problems: readonly TableProblem[];
}

export type TableProblem =
  | { readonly type: "no_rows" }
  | { readonly type: "too_many_rows"; readonly rows: number; readonly limit: number }
  /** No column says who: neither by heading, nor by addresses in it. */
  | { readonly type: "no_email_column"; readonly headings: readonly string[] }
  /** Characters that could not be read, first on this line. The rest was read. */
  | { readonly type: "wrong_encoding"; readonly line: number }
  /** What stands in these columns (from 1) was left out, because nothing says what it is. The rest was read. */
  | { readonly type: "columns_without_heading"; readonly columns: readonly number[] };
