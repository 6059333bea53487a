"use client";

import type { Labels } from "../labels/Labels.ts";
import { Icon } from "../primitives/Icon.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { sayCsvProblem } from "./sayCsvProblem.ts";

export interface CsvPreviewProps {
  readonly file: Extract<CsvFile, { type: "table" }>;
  readonly labels: Labels;
  /** How many people are in it, each counted once. */
  readonly found: number;
  /** The headings of the columns that become details of the seat. */
  readonly kept: readonly string[];
  readonly onKept: (headings: readonly string[]) => void;
}

const shownRows = 5;
const shownCells = 5;

/** What a file says, before anybody is added: who, from which column, and what is kept beside them. */
export function CsvPreview({ file, labels, found, kept, onKept }: CsvPreviewProps) {
  const { rows, table, isWestern } = file;
  const { columns, problems, recipients } = table;
  const incomplete = recipients.filter(
    ({ email, externalCustomerId }) => email === null && externalCustomerId === null,
  ).length;
  const head = rows.slice(0, shownRows + 1);
  const roles = [
    columns.email && labels.csvColumnFor(labels.namings.email, columns.email),
    columns.externalCustomerId &&
      labels.csvColumnFor(labels.namings.externalCustomerId, columns.externalCustomerId),
  ].filter(Boolean);
  return (
    <>
      <ul className="ps-notes">
        {found > 0 && (
          <li>
            <Icon name="person" />
            <span>{[labels.csvPeople(found), ...roles].join(" · ")}</span>
          </li>
        )}
        {problems.map((problem) => (
          <li key={problem.type} data-tone={recipients.length === 0 ? "danger" : undefined}>
            <Icon name="failed" />
            <span>{sayCsvProblem(problem, labels)}</span>
          </li>
        ))}
        {isWestern && (
          <li>
            <Icon name="info" />
            <span>{labels.csvWestern}</span>
          </li>
        )}
        {incomplete > 0 && (
          <li data-tone="danger">
            <Icon name="failed" />
            <span>{labels.csvIncomplete(incomplete)}</span>
          </li>
        )}
      </ul>
      {head.length > 0 && (
        // Scrolled by keyboard too, so it has to take the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="ps-csv" tabIndex={0} role="region" aria-label={labels.csvTitle(file.name)}>
          <table>
            <tbody>
              {head.map((row, at) => (
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
          {rows.length > head.length && <p>{labels.csvMore(rows.length - head.length)}</p>}
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
