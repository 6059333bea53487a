"use client";

import { useEffect, useRef, useState } from "react";
import { mergeRecipients } from "../../model/recipients/mergeRecipients.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { Note } from "../../primitives/Note.tsx";
import { sayAll } from "../words/sayAll.ts";
import type { AssignStageProps } from "./AssignStage.ts";
import { CsvRows } from "./CsvRows.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { sayCsvProblem } from "./sayCsvProblem.ts";
import { sayGain } from "./sayGain.ts";
import { useJudgedRecipients } from "./useJudgedRecipients.ts";

export interface AssignCsvStageProps extends AssignStageProps {
  readonly file: CsvFile;
  readonly onDone: () => void;
}

/**
 * A file that has been read: who is in it, from which column, and what is kept beside them. They are added to the
 * field; nothing is sent yet.
 */
export function AssignCsvStage({ source, labels, draft, file, onDone }: AssignCsvStageProps) {
  const announce = useAnnounce();
  const { recipients, columns, problems } = file.table;
  /** The headings of the columns that become details of the seat. */
  const [kept, setKept] = useState(columns.metadata);
  const { judge } = useJudgedRecipients(source, draft);
  const rows = useRef<HTMLDivElement>(null);
  const judgeRow = (row: Piece) => judge(row, "email");
  /** Whether a row names somebody, so that it need not be mended first. */
  const isUsable = (row: Piece) => judgeRow(row).state !== "invalid";
  /** How many people are in it, each counted once. */
  const found = mergeRecipients([], recipients).filter(isUsable).length;
  const incomplete = recipients.filter((it) => !isUsable(it)).length;
  const roles = [
    columns.email && labels.csvColumnFor(labels.namings.email, columns.email),
    columns.externalCustomerId &&
      labels.csvColumnFor(labels.namings.externalCustomerId, columns.externalCustomerId),
  ];

  useEffect(() => {
    const said = [
      found > 0 && labels.csvPeople(found),
      ...problems.map((problem) => sayCsvProblem(problem, labels)),
      incomplete > 0 && labels.csvIncomplete(incomplete),
    ];
    announce(sayAll(said, " · "));
    // Once for each file: another choice of columns is no other file.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file]);

  const add = () => {
    draft.addTable(
      recipients.map((person) => ({
        ...person,
        metadata: Object.fromEntries(Object.entries(person.metadata).filter(([key]) => kept.includes(key))),
      })),
    );
    announce(sayGain(draft.chips, recipients, judgeRow, labels));
    onDone();
  };

  return (
    <DialogFrame
      title={labels.csvTitle(file.name)}
      initialFocus={rows}
      footer={
        <>
          <Button onClick={onDone}>{labels.back}</Button>
          {recipients.length > 0 && (
            <Button variant="primary" onClick={add}>
              {labels.csvAdd(found || recipients.length)}
            </Button>
          )}
        </>
      }
    >
      <ul role="list" className="ps-notes">
        {found > 0 && <Note icon="person">{sayAll([labels.csvPeople(found), ...roles], " · ")}</Note>}
        {problems.map((problem) => (
          <Note key={problem.type} icon="failed" tone={recipients.length === 0 ? "danger" : undefined}>
            {sayCsvProblem(problem, labels)}
          </Note>
        ))}
        {file.isWestern && <Note icon="info">{labels.csvWestern}</Note>}
        {incomplete > 0 && (
          <Note icon="failed" tone="danger">
            {labels.csvIncomplete(incomplete)}
          </Note>
        )}
      </ul>
      <CsvRows ref={rows} file={file} labels={labels} />
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
                  setKept(target.checked ? [...kept, heading] : kept.filter((it) => it !== heading))
                }
              />
              {heading}
            </label>
          ))}
        </fieldset>
      )}
    </DialogFrame>
  );
}
