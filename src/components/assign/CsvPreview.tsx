"use client";

import type { Ref } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { Note } from "../../primitives/Note.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { sayAll } from "../words/sayAll.ts";
import { sayCsvProblem } from "./sayCsvProblem.ts";

export interface CsvPreviewProps {
  readonly file: CsvFile;
  readonly labels: Labels;
  /** How many people are in it, each counted once. */
  readonly found: number;
  /** How many rows say nobody that could be sent. */
  readonly incomplete: number;
  /** The headings of the columns that become details of the seat. */
  readonly kept: readonly string[];
  readonly onKept: (headings: readonly string[]) => void;
  /** The rows, where there are any. */
  readonly rowsRef: Ref<HTMLDivElement>;
}

const shownRows = 5;
const shownCells = 5;

/** What a file says, before anybody is added: who, from which column, and what is kept beside them. */
export function CsvPreview({ file, labels, found, incomplete, kept, onKept, rowsRef }: CsvPreviewProps) {
  const { rows, table, isWestern } = file;
  const { columns, problems, recipients } = table;
  const written = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const isHeaded =
    columns.email !== null ||
    columns.externalCustomerId !== null ||
    problems.some(({ type }) => type === "no_email_column");
  const head = isHeaded ? written[0] : undefined;
  const body = isHeaded ? written.slice(1) : written;
  const roles = [
    columns.email && labels.csvColumnFor(labels.namings.email, columns.email),
    columns.externalCustomerId &&
      labels.csvColumnFor(labels.namings.externalCustomerId, columns.externalCustomerId),
  ];
  return (
    <>
      <ul className="ps-notes">
        {found > 0 && <Note icon="person">{sayAll([labels.csvPeople(found), ...roles], " · ")}</Note>}
        {problems.map((problem) => (
          <Note key={problem.type} icon="failed" tone={recipients.length === 0 ? "danger" : undefined}>
            {sayCsvProblem(problem, labels)}
          </Note>
        ))}
        {isWestern && <Note icon="info">{labels.csvWestern}</Note>}
        {incomplete > 0 && (
          <Note icon="failed" tone="danger">
            {labels.csvIncomplete(incomplete)}
          </Note>
        )}
      </ul>
      {written.length > 0 && (
        <div
          className="ps-csv"
          ref={rowsRef}
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
      )}
      {columns.metadata.length > 0 && (
        <fieldset className="ps-fieldset">
          <legend className="ps-label">{labels.csvColumns}</legend>
          {columns.metadata.map((heading) => (
            <label className="ps-check-label" key={heading}>
              <input
                type="checkbox"
                className="ps-checkbox"
                checked={kept.includes(heading)}
                onChange={({ target }) =>
                  onKept(
                    columns.metadata.filter((it) => (it === heading ? target.checked : kept.includes(it))),
                  )
                }
              />
              {heading}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
