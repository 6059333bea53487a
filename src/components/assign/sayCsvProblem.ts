import type { Labels } from "../../labels/Labels.ts";
import type { TableProblem } from "../../model/recipients/RecipientTable.ts";
import type { CsvFailure } from "./readCsvFile.ts";

/** What is wrong with a file, or with a part of it, in words. */
export function sayCsvProblem(problem: TableProblem | CsvFailure, labels: Labels): string {
  switch (problem.type) {
    case "too_large":
      return labels.csvTooLarge(problem.limit / 1_000_000);
    case "not_text":
      return labels.csvNotText;
    case "unreadable":
      return labels.csvUnreadable;
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
