"use client";

import type { AssignOutcome, AssignSeats } from "../hooks/useAssignSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { Icon, type IconName } from "../primitives/Icon.tsx";
import { Progress } from "../primitives/Progress.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import { EmailText } from "./EmailText.tsx";
import { sayFailure } from "./sayFailure.ts";
import { useSecondsUntil } from "./useSecondsUntil.ts";

export interface AssignResultProps {
  readonly run: AssignSeats;
  readonly labels: Labels;
  readonly atOnce: boolean;
}

const icons: Record<Exclude<AssignOutcome["state"], "sending">, IconName> = {
  waiting: "clock",
  done: "done",
  failed: "failed",
  stopped: "failed",
};

/** What has become of each person, while it runs and afterwards. */
export function AssignResult({ run, labels, atOnce }: AssignResultProps) {
  const { people, resumesAt } = run;
  const done = people.filter(({ state }) => state === "done").length;
  const failed = people.filter(({ state }) => state === "failed").length;
  const isOver = run.phase === "finished";
  const seconds = useSecondsUntil(resumesAt);
  const sent = atOnce ? labels.seatsClaimed(done) : labels.invitationsSent(done);
  return (
    <>
      <div className="ps-progress-line">
        <p>
          <span>
            {isOver
              ? sent
              : seconds === null
                ? labels.progress(done + failed, people.length)
                : labels.resting(labels.seconds(seconds))}
          </span>
          {failed > 0 && !isOver && <span data-tone="danger">{labels.failedCount(failed)}</span>}
        </p>
        <Progress label={labels.assign} value={isOver ? people.length : done + failed} max={people.length} />
      </div>
      <ul className="ps-results">
        {people.map((it, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a run keeps its order, and a person may come twice
          <Result key={index} outcome={it} labels={labels} atOnce={atOnce} />
        ))}
      </ul>
    </>
  );
}

function Result({
  outcome,
  labels,
  atOnce,
}: {
  readonly outcome: AssignOutcome;
  readonly labels: Labels;
  readonly atOnce: boolean;
}) {
  const { recipient, state } = outcome;
  const words: Record<AssignOutcome["state"], string> = {
    waiting: labels.waiting,
    sending: labels.sendingTo,
    done: atOnce ? labels.claimed : labels.invited,
    failed: labels.failed,
    stopped: labels.notSent,
  };
  const why =
    outcome.state === "failed"
      ? sayFailure(outcome.error, labels, labels.noSeatUsed)
      : outcome.state === "stopped" && outcome.because
        ? labels.error(outcome.because)
        : null;
  const { email, customerId, externalCustomerId, memberId } = recipient;
  return (
    <li className="ps-result" data-state={state === "stopped" ? "failed" : state}>
      {state === "sending" ? <Spinner /> : <Icon name={icons[state]} />}
      {email === undefined ? (
        <bdi>{customerId ?? externalCustomerId ?? memberId}</bdi>
      ) : (
        <EmailText email={email} />
      )}
      <span>{words[state]}</span>
      {why && <p>{why}</p>}
    </li>
  );
}
