"use client";

import { moreIcons } from "../primitives/moreIcons.ts";
import type { SeatsErrorReason } from "../api/SeatsError.ts";
import type { RunProgress, SeatFate } from "../hooks/SeatsRun.ts";
import type { Labels } from "../labels/Labels.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { Icon, type IconName } from "../primitives/Icon.tsx";
import { Progress } from "../primitives/Progress.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import type { RunWords } from "./RunWords.ts";
import { useSecondsUntil } from "./useSecondsUntil.ts";

export interface RunResultProps<Item extends object> {
  readonly run: RunProgress<Item>;
  readonly words: RunWords<Item>;
  readonly labels: Labels;
  /** Why it failed for everybody, where that is said above: no row repeats it. */
  readonly said: SeatsErrorReason["type"] | undefined;
}

const icons: Record<Exclude<SeatFate["state"], "sending">, IconName> = {
  waiting: moreIcons.clock,
  done: moreIcons.done,
  failed: "failed",
  stopped: moreIcons.close,
};

/** What has become of each, while it runs and afterwards. */
export function RunResult<Item extends object>({ run, words, labels, said }: RunResultProps<Item>) {
  const { outcomes, resumesAt } = run;
  const done = outcomes.filter(({ state }) => state === "done").length;
  const failed = outcomes.filter(({ state }) => state === "failed").length;
  const isOver = run.phase === "finished";
  const seconds = useSecondsUntil(resumesAt);
  return (
    <>
      <div className="ps-progress-line">
        <p>
          <span>
            {isOver
              ? words.summary
              : seconds === null
                ? labels.progress(done + failed, outcomes.length)
                : labels.resting(labels.seconds(seconds))}
          </span>
          {failed > 0 && !isOver && <span data-tone="danger">{labels.failedCount(failed)}</span>}
        </p>
        <Progress label={words.title} value={isOver ? done : done + failed} max={outcomes.length} />
      </div>
      <ul className="ps-results">
        {outcomes.map((it, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a run keeps its order, and a person may come twice
          <Result key={index} outcome={it} words={words} said={said} />
        ))}
      </ul>
    </>
  );
}

interface ResultProps<Item extends object> extends Pick<RunResultProps<Item>, "words" | "said"> {
  readonly outcome: Item & SeatFate;
}

function Result<Item extends object>({ outcome, words, said }: ResultProps<Item>) {
  const fate: SeatFate = outcome;
  const { state } = fate;
  // What is only half done is true of this one alone.
  const isOwn = fate.state === "failed" && (fate.error.reason.type !== said || isHalfDone(fate.error));
  return (
    <li className="ps-result" data-state={state}>
      {state === "sending" ? <Spinner /> : <Icon name={icons[state]} />}
      {words.who(outcome)}
      <span>{words.states[state]}</span>
      {isOwn && <p>{words.why(fate.error)}</p>}
    </li>
  );
}
