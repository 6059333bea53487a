"use client";

import { useEffect } from "react";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { AssignResult } from "./AssignResult.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { sortFailures } from "./sortFailures.ts";

export interface AssignResultStageProps extends AssignStageProps {
  /** The person wants to close it while it runs. */
  readonly isAsking: boolean;
  readonly onGoOn: () => void;
}

/** It runs, or has run: the truth about each person, and what can be done about those who failed. */
export function AssignResultStage({ labels, draft, run, onClose, isAsking, onGoOn }: AssignResultStageProps) {
  const announce = useAnnounce();
  const { people, phase } = run;
  const isOver = phase === "finished";
  const done = people.filter(({ state }) => state === "done").length;
  const left = people.filter(({ state }) => state === "waiting").length;
  const { again, refused } = sortFailures(people);
  const outcome = labels.assigned(done, people.length - done);
  const title = isOver ? outcome : labels.assigningTo(people.length);

  useEffect(() => {
    if (isOver) announce(outcome);
    // Once, when it is over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOver]);

  const fix = () => {
    run.reset();
    draft.clear();
    draft.add(refused.map(({ recipient }) => recipient.email ?? "").join("\n"));
  };

  const asking = (
    <>
      <Button onClick={onGoOn}>{labels.goOn}</Button>
      <Button
        variant="danger"
        onClick={() => {
          run.cancel();
          onClose();
        }}
      >
        {labels.stopAndClose}
      </Button>
    </>
  );
  const running = (
    <>
      {left > 0 && <Button onClick={run.cancel}>{labels.stop}</Button>}
      <Button variant="primary" unavailable={title}>
        {labels.done}
      </Button>
    </>
  );
  const over = (
    <>
      {refused.length > 0 && <Button onClick={fix}>{labels.fixRefused(refused.length)}</Button>}
      {again.length > 0 && (
        <Button onClick={run.retry}>
          {again.some(({ state }) => state === "stopped")
            ? labels.sendRest(again.length)
            : labels.retryFailed(again.length)}
        </Button>
      )}
      <Button variant="primary" onClick={onClose}>
        {labels.done}
      </Button>
    </>
  );

  return (
    <DialogFrame closeLabel={labels.close} title={title} footer={isOver ? over : isAsking ? asking : running}>
      {isAsking && (
        <Notice title={labels.closeTitle} announced>
          {labels.closeNote(left)}
        </Notice>
      )}
      <AssignResult run={run} labels={labels} atOnce={draft.claimAtOnce} />
    </DialogFrame>
  );
}
