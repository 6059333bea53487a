"use client";

import { useEffect, useRef, useState } from "react";
import { useSeatsRun, type BulkRun } from "../../hooks/useSeatsRun.ts";
import { personKey } from "../../model/personKey.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import type { BulkDialogProps } from "../BulkDialog.tsx";
import { RootDialog } from "../frame/RootDialog.tsx";
import { useComeBack } from "../frame/useComeBack.ts";
import { useLabels } from "../frame/useLabels.ts";
import { RevokeQuestion } from "../person/RevokeQuestion.tsx";
import { bulkWords } from "./bulkWords.tsx";
import { RunStage } from "./RunStage.tsx";
import { useEndUnseen } from "./useEndUnseen.ts";
import { useWhenOver } from "./useWhenOver.ts";

const closed = { open: false, seats: [] as readonly ShownSeat[], isBroughtBack: false, isAsking: false };

/** The body of `BulkDialog`, loaded on demand. */
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
  const run = useSeatsRun(source, kind, onChanged);

  // Kept from the moment of opening: the selection that they come from changes while the seats do.
  const [opening, setOpening] = useState(closed);
  if (opening.open !== open) {
    const isBroughtBack = open && opening.isBroughtBack;
    const seats = open && !isBroughtBack ? without(run, given) : [];
    setOpening({ open, seats, isBroughtBack, isAsking: kind === "revoke" && seats.length > 0 });
  }
  const { seats, isBroughtBack, isAsking } = opening;

  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current === open) return;
    isOpened.current = open;
    if (!open || isBroughtBack) return;
    // The outcomes of an earlier run are not about what the person has chosen now.
    if (run.phase === "finished") run.reset();
    if (kind !== "revoke") run.start(seats);
  }, [open, isBroughtBack, kind, run, seats]);

  useWhenOver(run.phase, () => void Promise.resolve(run.outcomes).then(onFinished));
  const hasFailed = run.phase === "finished" && run.outcomes.some(({ state }) => state !== "done");
  // Unless it has been read until then.
  const comeBack = useComeBack(open, () => {
    if (!hasFailed) return;
    setOpening({ ...opening, isBroughtBack: true });
    onOpenChange(true);
  });
  useEndUnseen(run, open && !isAsking, () => {
    // Nobody would see what failed.
    if (hasFailed) return comeBack();
    announce(bulkWords(kind, labels).did(run.outcomes.length));
    run.reset();
  });

  const close = () => {
    // What failed while others were asked about has yet to be read.
    if (isAsking && hasFailed) return setOpening({ ...opening, isAsking: false });
    onOpenChange(false);
    if (run.phase === "finished") run.reset();
  };

  if (!open || (run.phase === "idle" && !isAsking)) return null;
  return (
    <RootDialog {...rest} closeLabel={labels.close} onClose={close} returnFocus={returnFocus}>
      {isAsking ? (
        <RevokeQuestion
          source={source}
          seats={seats}
          labels={labels}
          onCancel={close}
          onConfirm={() => {
            setOpening({ ...opening, isAsking: false });
            run.start(seats);
          }}
        />
      ) : (
        <RunStage source={source} run={run} words={bulkWords(kind, labels)} labels={labels} onClose={close} />
      )}
    </RootDialog>
  );
}

/** The seats that an unfinished run is not about yet. By person, too: a row may be another person's meanwhile. */
function without({ outcomes, phase }: BulkRun, seats: readonly ShownSeat[]): readonly ShownSeat[] {
  if (phase === "finished") return seats;
  const nameOf = (seat: ShownSeat) => `${seat.id} ${personKey(seat)}`;
  const known = new Set(outcomes.map(({ shown }) => nameOf(shown)));
  return seats.filter((seat) => !known.has(nameOf(seat)));
}
