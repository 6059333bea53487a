"use client";

import { useEffect, useRef, useState } from "react";
import { useSeats } from "../hooks/useSeats.ts";
import { useSeatsRun, type BulkRun } from "../hooks/useSeatsRun.ts";
import { personKey } from "../model/personKey.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import type { BulkDialogProps } from "./BulkDialog.tsx";
import { bulkWords } from "./bulkWords.tsx";
import { RevokeQuestion } from "./RevokeQuestion.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { RunStage } from "./RunStage.tsx";
import { useLabels } from "./useLabels.ts";
import { useEndUnseen } from "./useEndUnseen.ts";
import { useWhenOver } from "./useWhenOver.ts";

/** What `BulkDialog` is once it has been fetched. */
export function BulkDialogBody({
  source,
  kind,
  seats: given,
  open,
  onOpenChange,
  onChanged,
  onFinished,
  labels: own,
  returnFocus,
  ...rest
}: BulkDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const { data } = useSeats(source);
  const run = useSeatsRun(source, kind, onChanged);
  const words = bulkWords(kind, labels, data?.available_seats ?? 0);

  // Held from the opening on: the selection it comes from changes while the seats do.
  const [opening, setOpening] = useState({ open, seats: given, isBroughtBack: false });
  if (opening.open !== open)
    setOpening({
      open,
      seats: open && !opening.isBroughtBack ? given : opening.seats,
      isBroughtBack: open && opening.isBroughtBack,
    });
  const { seats, isBroughtBack } = opening;
  const fresh = without(run, seats);

  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current === open) return;
    isOpened.current = open;
    if (!open || isBroughtBack) return;
    // What became of an earlier act is not what the person has clicked on now.
    const isOld = run.phase === "finished";
    if (isOld) run.reset();
    if (kind !== "revoke") run.start(isOld ? seats : fresh);
  }, [open, isBroughtBack, kind, run, seats, fresh]);

  useWhenOver(run.phase, () => void Promise.resolve(run.outcomes).then(onFinished));
  useEndUnseen(run, open, () => {
    if (run.outcomes.every(({ state }) => state === "done")) {
      announce(words.did(run.outcomes.length));
      run.reset();
    } else {
      // Nobody would see what failed.
      setOpening({ ...opening, isBroughtBack: true });
      onOpenChange(true);
    }
  });

  const close = () => {
    onOpenChange(false);
    if (run.phase === "finished") run.reset();
  };

  const isAsking = kind === "revoke" && fresh.length > 0;
  if (!open || (run.phase === "idle" && !isAsking)) return null;
  return (
    <RootDialog {...rest} onClose={close} returnFocus={returnFocus}>
      {isAsking ? (
        <RevokeQuestion
          source={source}
          seats={fresh}
          labels={labels}
          answer={labels.revokeMany(fresh.length)}
          onCancel={close}
          onConfirm={() => run.start(fresh)}
        />
      ) : (
        <RunStage run={run} words={words} labels={labels} onClose={close} />
      )}
    </RootDialog>
  );
}

/** The seats that a run is not about yet. A row may be another person's meanwhile. */
function without({ outcomes }: BulkRun, seats: readonly ShownSeat[]): readonly ShownSeat[] {
  const nameOf = (seat: ShownSeat) => `${seat.id} ${personKey(seat)}`;
  const known = new Set(outcomes.map(({ shown }) => nameOf(shown)));
  return seats.filter((seat) => !known.has(nameOf(seat)));
}
