"use client";

import { useEffect, useState } from "react";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { AssignResult } from "./AssignResult.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { RootDialog } from "./RootDialog.tsx";
import { sortFailures } from "./sortFailures.ts";

/** It runs, or has run: the truth about each person, and what can be done about those who failed. */
export function AssignResultStage({ open, onOpenChange, labels, draft, run }: AssignStageProps) {
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const { people, phase } = run;
  const isOver = phase === "finished";
  const done = people.filter(({ state }) => state === "done").length;
  const left = people.filter(({ state }) => state === "waiting").length;
  const failed = people.length - done;
  const { again, refused } = sortFailures(people);
  const title = isOver ? labels.assigned(done, failed) : labels.assigningTo(people.length);

  useEffect(() => {
    if (isOver) announce(labels.assigned(done, failed));
    // Once, when it is over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOver]);

  const finish = () => {
    setIsAsking(false);
    onOpenChange(false);
    if (!isOver) return;
    run.reset();
    draft.clear();
  };
  const fix = () => {
    run.reset();
    draft.clear();
    draft.add(refused.map(({ recipient }) => recipient.email ?? "").join("\n"));
  };

  return (
    <RootDialog
      open={open}
      // Who closes it while it runs is asked first; after that, what is not yet sent stays unsent.
      onOpenChange={() => (isOver || left === 0 ? finish() : setIsAsking(true))}
      labels={labels}
      title={title}
      footer={
        isAsking && !isOver ? (
          <>
            <Button onClick={() => setIsAsking(false)}>{labels.goOn}</Button>
            <Button
              variant="danger"
              onClick={() => {
                run.cancel();
                finish();
              }}
            >
              {labels.stopAndClose}
            </Button>
          </>
        ) : (
          <>
            {!isOver && left > 0 && <Button onClick={run.cancel}>{labels.stop}</Button>}
            {isOver && refused.length > 0 && (
              <Button onClick={fix}>{labels.fixRefused(refused.length)}</Button>
            )}
            {isOver && again.length > 0 && (
              <Button onClick={run.retry}>
                {again.some(({ state }) => state === "stopped")
                  ? labels.sendRest(again.length)
                  : labels.retryFailed(again.length)}
              </Button>
            )}
            <Button variant="primary" onClick={finish} unavailable={isOver ? undefined : title}>
              {labels.done}
            </Button>
          </>
        )
      }
    >
      {isAsking && !isOver && (
        <Notice title={labels.closeTitle} announced>
          {labels.closeNote(left)}
        </Notice>
      )}
      <AssignResult run={run} labels={labels} atOnce={draft.claimAtOnce} />
    </RootDialog>
  );
}
