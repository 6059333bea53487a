"use client";

import { useState, type ReactNode } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { mayBeRetried } from "../../hooks/run/mayBeRetried.ts";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";
import type { RunProgress } from "../../hooks/run/SeatsRun.ts";
import { whyNotDone } from "../../hooks/run/whyNotDone.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import type { Labels } from "../../labels/Labels.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { Progress } from "../../primitives/Progress.tsx";
import { SignInButton } from "../frame/SignInButton.tsx";
import { useSecondsUntil } from "../frame/useSecondsUntil.ts";
import { RunResult } from "./RunResult.tsx";
import type { RunWords } from "./RunWords.ts";
import { useWhenOver } from "./useWhenOver.ts";

export interface RunStageProps<Item extends object> {
  readonly source: SeatSource;
  readonly run: RunProgress<Item> & { readonly cancel: () => void; readonly retry: () => void };
  readonly words: RunWords<Item>;
  readonly labels: Labels;
  readonly onClose: () => void;
  /** Stands above the outcomes. */
  readonly notice?: ReactNode;
  /** Buttons in place of the usual ones. */
  readonly buttons?: ReactNode;
  /** A button that puts right what a retry cannot, once it is over. */
  readonly repair?: ReactNode;
  /** A button in place of the retry, where it could not work yet. */
  readonly insteadOfRetry?: ReactNode;
}

/** More outcomes than these are counted, not drawn, unless they are being sent or have failed. */
const most = 100;

/** A run, going on or over: an outcome for each, and what can be done about those that failed. */
export function RunStage<Item extends object>({
  source,
  run,
  words,
  labels,
  onClose,
  notice,
  buttons,
  repair,
  insteadOfRetry,
}: RunStageProps<Item>) {
  const announce = useAnnounce();
  const { onSessionEnded } = useSeatsContext("RunStage");
  const free = useSeats(source).data?.available_seats ?? 0;
  const { outcomes, phase } = run;
  const isOver = phase === "finished";
  const seconds = useSecondsUntil(run.resumesAt);
  const count = (wanted: SeatFate["state"]) => outcomes.filter(({ state }) => state === wanted).length;
  const done = count("done");
  const failed = count("failed");
  const again = outcomes.filter(mayBeRetried);
  // A retry counts only those whom it sends again, and not those who were done before it.
  const [before, setBefore] = useState(0);
  const total = outcomes.length - (isOver ? 0 : before);
  const past = isOver ? done : Math.max(0, done + failed - before);
  const title = isOver ? labels.manyOver(words.did(done), failed, count("stopped")) : words.doing(total);
  const refusals = outcomes.map(whyNotDone);
  const refusal = refusals.find((it) => it && reasonFacts[it.type].includes("all"));
  const why = refusal && labels.error(refusal);
  useWhenOver(phase, () => announce(why ? `${title}. ${why}` : title));
  // Without a session nothing can be sent again.
  const [isSignedIn, setIsSignedIn] = useState(false);
  const signIn = onSessionEnded && !isSignedIn && refusals.some((it) => it?.type === "session_ended") && (
    <SignInButton labels={labels} onSignedIn={() => setIsSignedIn(true)} />
  );
  const retry = again.length > 0 && (
    <Button
      onClick={() => {
        setIsSignedIn(false);
        setBefore(outcomes.length - again.length);
        run.retry();
      }}
    >
      {again.some(({ state }) => state === "stopped")
        ? words.rest(again.length)
        : labels.retryFailed(again.length)}
    </Button>
  );
  // Keyed by index: a run keeps its order, and a person may be in it twice.
  const drawn = [...outcomes.keys()].filter(
    (index) => index < most || ["sending", "failed"].includes(outcomes[index]!.state),
  );
  return (
    <DialogFrame
      title={title}
      footer={
        // In one row of places, so that a button keeps the focus while others come and go.
        buttons || (
          <>
            {count("waiting") > 0 && <Button onClick={run.cancel}>{labels.stop}</Button>}
            {isOver && repair}
            {isOver && (signIn || insteadOfRetry || retry)}
            <Button variant="primary" unavailable={isOver ? undefined : title} onClick={onClose}>
              {labels.done}
            </Button>
          </>
        )
      }
    >
      {notice}
      {why && <Notice tone="danger" title={why} />}
      <div className="ps-progress-line">
        <p>
          <span>
            {(isOver && words.summary(done, free)) ||
              (seconds === null ? labels.progress(past, total) : labels.resting(labels.seconds(seconds)))}
          </span>
          {failed > 0 && !isOver && <span data-tone="danger">{labels.failedCount(failed)}</span>}
        </p>
        <Progress label={title} value={past} max={total} />
      </div>
      <ul role="list" className="ps-results">
        {drawn.map((index) => (
          <RunResult
            key={index}
            outcome={outcomes[index]!}
            words={words}
            labels={labels}
            said={refusal?.type}
          />
        ))}
        {drawn.length < outcomes.length && (
          <li className="ps-result">
            <span>{labels.morePeople(outcomes.length - drawn.length)}</span>
          </li>
        )}
      </ul>
    </DialogFrame>
  );
}
