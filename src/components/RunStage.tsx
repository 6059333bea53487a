"use client";

import { useState, type ReactNode } from "react";
import { mayBeRetried, type RunProgress } from "../hooks/SeatsRun.ts";
import { useSeatsContext } from "../hooks/SeatsContext.ts";
import { whyNotDone } from "../hooks/whyNotDone.ts";
import type { Labels } from "../labels/Labels.ts";
import { refusesAll } from "../model/refusesAll.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { RunResult } from "./RunResult.tsx";
import type { RunWords } from "./RunWords.ts";
import { SignInButton } from "./SignInButton.tsx";
import { useWhenOver } from "./useWhenOver.ts";

export interface RunStageProps<Item extends object> {
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

/** It runs, or has run: the truth about each, and what can be done about those that failed. */
export function RunStage<Item extends object>({
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
  const { outcomes, phase } = run;
  const isOver = phase === "finished";
  const isWaiting = outcomes.some(({ state }) => state === "waiting");
  const again = outcomes.filter(mayBeRetried);
  const refusals = outcomes.map(whyNotDone);
  const refusal = refusals.find((it) => it && refusesAll.includes(it.type));
  const why = refusal && labels.error(refusal);
  useWhenOver(phase, () => announce(why ? `${words.title}. ${why}` : words.title));
  // Without a session nothing can be sent again.
  const [isSignedIn, setIsSignedIn] = useState(false);
  const signIn = onSessionEnded && !isSignedIn && refusals.some((it) => it?.type === "session_ended") && (
    <SignInButton labels={labels} onSignedIn={() => setIsSignedIn(true)} />
  );
  const retry = again.length > 0 && (
    <Button
      onClick={() => {
        setIsSignedIn(false);
        run.retry();
      }}
    >
      {again.some(({ state }) => state === "stopped")
        ? words.rest(again.length)
        : labels.retryFailed(again.length)}
    </Button>
  );
  return (
    <DialogFrame
      closeLabel={labels.close}
      title={words.title}
      footer={
        // In one row of places, so that a button keeps the focus while others come and go.
        buttons ?? (
          <>
            {isWaiting && <Button onClick={run.cancel}>{labels.stop}</Button>}
            {isOver && repair}
            {isOver && (signIn || (insteadOfRetry ?? retry))}
            <Button variant="primary" unavailable={isOver ? undefined : words.title} onClick={onClose}>
              {labels.done}
            </Button>
          </>
        )
      }
    >
      {notice}
      {why && <Notice tone="danger" title={why} />}
      <RunResult run={run} words={words} labels={labels} said={refusal?.type} />
    </DialogFrame>
  );
}
