"use client";

import { useEffect, useRef, useState } from "react";
import { mergeRecipients } from "../../model/recipients/mergeRecipients.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { sayAll } from "../words/sayAll.ts";
import type { AssignStageProps } from "./AssignStage.ts";
import { CsvPreview } from "./CsvPreview.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { sayCsvProblem } from "./sayCsvProblem.ts";
import { sayGain } from "./sayGain.ts";
import { useJudgedRecipients } from "./useJudgedRecipients.ts";

export interface AssignCsvStageProps extends AssignStageProps {
  readonly file: CsvFile;
  readonly onDone: () => void;
}

/** A file has been read: look at it, choose what is kept, and add the people to the field. Nothing is sent yet. */
export function AssignCsvStage({ source, labels, draft, file, onDone }: AssignCsvStageProps) {
  const announce = useAnnounce();
  const { recipients, columns, problems } = file.table;
  const [kept, setKept] = useState(columns.metadata);
  const { judge } = useJudgedRecipients(source, draft);
  const rows = useRef<HTMLDivElement>(null);
  const judgeRow = (row: Piece) => judge(row, "email");
  /** Whether a row says who it is, so that it need not be mended first. */
  const isUsable = (row: Piece) => judgeRow(row).state !== "invalid";
  const found = mergeRecipients([], recipients).filter(isUsable).length;
  const incomplete = recipients.filter((it) => !isUsable(it)).length;

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
      <CsvPreview
        file={file}
        labels={labels}
        found={found}
        incomplete={incomplete}
        kept={kept}
        onKept={setKept}
        rowsRef={rows}
      />
    </DialogFrame>
  );
}
