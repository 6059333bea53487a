import type { Labels } from "../../labels/Labels.ts";
import type { TableProblem } from "../../model/recipients/readRecipientTable.ts";
import { mostBytes, type CsvFailure } from "./readCsvFile.ts";

/** What is wrong with a file, or with a part of it, in words. */
export function sayCsvProblem(problem: TableProblem, labels: Labels): string {
  switch (problem.type) {
    case "no_rows":
      return labels.csvEmpty;
    case "too_many_rows":
      return labels.csvTooMany(problem.rows, problem.limit);
    case "no_email_column":
      return labels.csvNoEmail(problem.headings.join(", "));
    case "wrong_encoding":
      return labels.csvEncoding(problem.line);
    case "columns_without_heading":
      return labels.csvNameless(problem.columns.join(", "));
  }
}

/** Why a file could not even be read. */
export function sayCsvFailure(failure: CsvFailure, labels: Labels): string {
  const words = {
    too_large: labels.csvTooLarge(mostBytes / 1_000_000),
    not_text: labels.csvNotText,
    unreadable: labels.csvUnreadable,
  };
  return words[failure];
}
