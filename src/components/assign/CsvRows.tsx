import { forwardRef } from "react";
import type { Labels } from "../../labels/Labels.ts";
import type { CsvFile } from "./readCsvFile.ts";

export interface CsvRowsProps {
  readonly file: CsvFile;
  readonly labels: Labels;
}

const shownRows = 5;
const shownCells = 5;

/** The first rows of a file, as they stand in it. */
export const CsvRows = forwardRef<HTMLDivElement, CsvRowsProps>(function CsvRows({ file, labels }, ref) {
  const { columns, problems } = file.table;
  const written = file.rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const isHeaded =
    columns.email !== null ||
    columns.externalCustomerId !== null ||
    problems.some(({ type }) => type === "no_email_column");
  const head = isHeaded ? written[0] : undefined;
  const body = isHeaded ? written.slice(1) : written;
  if (written.length === 0) return null;
  return (
    <div
      className="ps-csv"
      ref={ref}
      // Scrolled by keyboard too, so it has to take the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={labels.csvTitle(file.name)}
    >
      <table>
        {head && (
          <thead>
            <tr>
              {head.slice(0, shownCells).map((heading, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
                <th key={column} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.slice(0, shownRows).map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a file are known by their line
            <tr key={at}>
              {row.slice(0, shownCells).map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- and cells by their column
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > shownRows && <p>{labels.csvMore(body.length - shownRows)}</p>}
    </div>
  );
});
