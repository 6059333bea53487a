"use client";

import { useEffect, useRef, useState } from "react";
import { useAssignSeats } from "../hooks/useAssignSeats.ts";
import type { AssignSeatDialogProps } from "./AssignSeatDialog.tsx";
import { AssignCsvStage } from "./AssignCsvStage.tsx";
import { AssignEntryStage } from "./AssignEntryStage.tsx";
import { AssignResultStage } from "./AssignResultStage.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { useAssignDraft } from "./useAssignDraft.ts";
import { useLabels } from "./useLabels.ts";

/** What `AssignSeatDialog` is once it has been fetched: who, maybe a file, and what became of it. */
export function AssignSeatDialogBody({ onAssigned, labels: own, ...dialog }: AssignSeatDialogProps) {
  const labels = useLabels(own);
  const draft = useAssignDraft();
  const run = useAssignSeats(dialog.source);
  const [file, setFile] = useState<Extract<CsvFile, { type: "table" }> | null>(null);

  // Told once each, also when two are accepted in one moment.
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (run.phase === "idle") told.current.clear();
    for (const it of run.people) {
      if (it.state !== "done" || told.current.has(it.seat.id)) continue;
      told.current.add(it.seat.id);
      onAssigned?.(it.seat);
    }
  }, [run.people, run.phase, onAssigned]);

  const stage = { ...dialog, labels, draft, run };
  if (run.phase !== "idle") return <AssignResultStage {...stage} />;
  if (file) return <AssignCsvStage {...stage} file={file} onDone={() => setFile(null)} />;
  return <AssignEntryStage {...stage} onFile={setFile} />;
}
