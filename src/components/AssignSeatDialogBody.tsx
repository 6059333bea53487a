"use client";

import { useEffect, useState } from "react";
import type { Seat } from "../api/Seat.ts";
import { useAssignSeats } from "../hooks/useAssignSeats.ts";
import { AssignCsvStage } from "./AssignCsvStage.tsx";
import { AssignEntryStage } from "./AssignEntryStage.tsx";
import { AssignResultStage } from "./AssignResultStage.tsx";
import { ChangeSeatsDialog } from "./ChangeSeatsDialog.tsx";
import type { AssignSeatDialogProps } from "./AssignSeatDialog.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { RootDialog } from "./RootDialog.tsx";
import { useAssignDraft } from "./useAssignDraft.ts";
import { useLabels } from "./useLabels.ts";
import { useSeatPurchase } from "./useSeatPurchase.ts";

/** The answers that a host has heard of: a run outlives the dialog, and is told once all the same. */
const told = new WeakSet<Seat>();

/** What `AssignSeatDialog` is once it has been fetched: who, maybe a file, and what became of it. */
export function AssignSeatDialogBody({
  open,
  onOpenChange,
  onAssigned,
  onSeatsChanged,
  labels: own,
  ...dialog
}: AssignSeatDialogProps) {
  const labels = useLabels(own);
  const draft = useAssignDraft();
  const run = useAssignSeats(dialog.source);
  const [file, setFile] = useState<Extract<CsvFile, { type: "table" }> | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const purchase = useSeatPurchase(dialog.source, onSeatsChanged, () => onOpenChange(true));
  const [wanted, setWanted] = useState<number | null>(null);

  useEffect(() => {
    for (const it of run.people) {
      if (it.state !== "done" || told.has(it.seat)) continue;
      told.add(it.seat);
      onAssigned?.(it.seat);
    }
  }, [run.people, onAssigned]);

  if (!open) return null;

  const finish = () => {
    setIsAsking(false);
    onOpenChange(false);
    if (!purchase.change.isPending) purchase.change.reset();
    if (run.phase !== "finished") return;
    run.reset();
    draft.clear();
  };
  const isUnfinished = run.people.some(({ state }) => state === "waiting");
  const stage = {
    ...dialog,
    labels,
    draft,
    run,
    purchase,
    onChangeSeats: setWanted,
    onClose: finish,
  };
  return (
    // Who closes it while it runs is asked first.
    <RootDialog onClose={() => (isUnfinished ? setIsAsking(true) : finish())}>
      {run.phase !== "idle" ? (
        <AssignResultStage {...stage} isAsking={isAsking && isUnfinished} onGoOn={() => setIsAsking(false)} />
      ) : file ? (
        <AssignCsvStage {...stage} file={file} onDone={() => setFile(null)} />
      ) : (
        <AssignEntryStage {...stage} onFile={setFile} />
      )}
      {dialog.source.subscriptionId !== undefined && (
        <ChangeSeatsDialog
          source={dialog.source}
          seats={wanted ?? undefined}
          open={wanted !== null}
          onOpenChange={() => setWanted(null)}
          onChanged={onSeatsChanged}
          onBillingNeeded={dialog.onBillingNeeded}
          labels={labels}
        />
      )}
    </RootDialog>
  );
}
