"use client";

import { moreIcons } from "../primitives/moreIcons.ts";
import type { RunProgress, SeatFate } from "../hooks/SeatsRun.ts";
import type { Labels } from "../labels/Labels.ts";
import { Icon, type IconName } from "../primitives/Icon.tsx";
import { Progress } from "../primitives/Progress.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import type { RunWords } from "./RunWords.ts";
import { useSecondsUntil } from "./useSecondsUntil.ts";

export interface RunResultProps<Item extends object> {
  readonly run: RunProgress<Item>;
  readonly words: RunWords<Item>;
  readonly labels: Labels;
}

const icons: Record<Exclude<SeatFate["state"], "sending">, IconName> = {
  waiting: moreIcons.clock,
  done: moreIcons.done,
  failed: "failed",
  stopped: moreIcons.close,
};

/** What has become of each, while it runs and afterwards. */
export function RunResult<Item extends object>({ run, words, labels }: RunResultProps<Item>) {
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
          <Result key={index} outcome={it} words={words} labels={labels} />
        ))}
      </ul>
    </>
  );
}

interface ResultProps<Item extends object> {
  readonly outcome: Item & SeatFate;
  readonly words: RunWords<Item>;
  readonly labels: Labels;
}

function Result<Item extends object>({ outcome, words, labels }: ResultProps<Item>) {
  const fate: SeatFate = outcome;
  const { state } = fate;
  // Who was stopped for a reason looks like one who failed; whom the person has stopped does not.
  const look = fate.state === "stopped" && fate.because ? "failed" : state;
  const why =
    fate.state === "failed"
      ? words.why(fate.error)
      : fate.state === "stopped" && fate.because
        ? labels.error(fate.because)
        : null;
  return (
    <li className="ps-result" data-state={look}>
      {look === "sending" ? <Spinner /> : <Icon name={icons[look]} />}
      {words.who(outcome)}
      <span>{words.states[state]}</span>
      {why && <p>{why}</p>}
    </li>
  );
}
