"use client";

import type { Assigned } from "../hooks/assignRunOf.ts";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { EmailText } from "./EmailText.tsx";
import { RunStage } from "./RunStage.tsx";
import type { RunWords } from "./RunWords.ts";
import { sayFailure } from "./sayFailure.ts";
import { sortFailures } from "./sortFailures.ts";

export interface AssignResultStageProps extends AssignStageProps {
  /** The person wants to close it while it runs. */
  readonly isAsking: boolean;
  readonly onGoOn: () => void;
}

/** Seats are being assigned, or have been: the truth about each person. */
export function AssignResultStage({ labels, draft, run, onClose, isAsking, onGoOn }: AssignResultStageProps) {
  const { people, phase } = run;
  const done = people.filter(({ state }) => state === "done").length;
  const left = people.filter(({ state }) => state === "waiting").length;
  const { refused } = sortFailures(people);
  const atOnce = draft.claimAtOnce;

  const words: RunWords<Assigned> = {
    title:
      phase === "finished" ? labels.assigned(done, people.length - done) : labels.assigningTo(people.length),
    summary: atOnce ? labels.seatsClaimed(done) : labels.invitationsSent(done),
    states: {
      waiting: labels.waiting,
      sending: labels.sendingTo,
      done: atOnce ? labels.claimed : labels.invited,
      failed: labels.failed,
      stopped: labels.notSent,
    },
    who: ({ recipient: { email, customerId, externalCustomerId, memberId } }) =>
      email === undefined ? (
        <bdi>{customerId ?? externalCustomerId ?? memberId}</bdi>
      ) : (
        <EmailText email={email} />
      ),
    why: (error) => sayFailure(error, labels, labels.noSeatUsed),
    rest: labels.sendRest,
  };

  const fix = () => {
    run.reset();
    draft.clear();
    draft.add(refused.map(({ recipient }) => recipient.email ?? "").join("\n"));
  };
  const stop = () => {
    run.cancel();
    onClose();
  };

  return (
    <RunStage
      run={{ ...run, outcomes: people }}
      words={words}
      labels={labels}
      onClose={onClose}
      repair={refused.length > 0 && <Button onClick={fix}>{labels.fixRefused(refused.length)}</Button>}
      notice={
        isAsking && (
          <Notice title={labels.closeTitle} announced>
            {labels.closeNote(left)}
          </Notice>
        )
      }
      buttons={
        isAsking ? (
          <>
            <Button onClick={onGoOn}>{labels.goOn}</Button>
            <Button variant="danger" onClick={stop}>
              {labels.stopAndClose}
            </Button>
          </>
        ) : undefined
      }
    />
  );
}
