"use client";

import { useState } from "react";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { CsvPreview } from "./CsvPreview.tsx";
import type { CsvFile } from "./readCsvFile.ts";

export interface AssignCsvStageProps extends AssignStageProps {
  readonly file: Extract<CsvFile, { type: "table" }>;
  readonly onDone: () => void;
}

/** A file has been read: look at it, choose what is kept, and add the people to the field. Nothing is sent yet. */
export function AssignCsvStage({ labels, draft, file, onDone }: AssignCsvStageProps) {
  const announce = useAnnounce();
  const { recipients, columns } = file.table;
  const [kept, setKept] = useState(columns.metadata);

  const add = () => {
    draft.addTable(
      recipients.map((person) => ({
        ...person,
        metadata: Object.fromEntries(Object.entries(person.metadata).filter(([key]) => kept.includes(key))),
      })),
    );
    announce(labels.added(recipients.length));
    onDone();
  };

  return (
    <DialogFrame
      closeLabel={labels.close}
      title={labels.csvTitle(file.name)}
      footer={
        <>
          <Button onClick={onDone}>{labels.csvBack}</Button>
          {recipients.length > 0 && (
            <Button variant="primary" onClick={add}>
              {labels.csvAdd(recipients.length)}
            </Button>
          )}
        </>
      }
    >
      <CsvPreview file={file} labels={labels} kept={kept} onKept={setKept} />
    </DialogFrame>
  );
}
