import { memo } from "react";
import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import { Icon, type IconName } from "../../primitives/Icon.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Spinner } from "../../primitives/Spinner.tsx";
import type { RunWords } from "./RunWords.ts";

export interface RunResultProps<Item extends object> {
  readonly outcome: Item & SeatFate;
  readonly words: RunWords<Item>;
  /** The labels that `words` is made of. */
  readonly labels: Labels;
  /** Why it failed for everybody, if that is said above: no row repeats it. */
  readonly said: SeatsErrorReason["type"] | undefined;
}

const icons: Record<Exclude<SeatFate["state"], "sending">, IconName> = {
  waiting: moreIcons.clock,
  done: moreIcons.done,
  failed: "failed",
  stopped: moreIcons.close,
};

function Result<Item extends object>({ outcome, words, said }: RunResultProps<Item>) {
  const fate: SeatFate = outcome;
  const { state } = fate;
  // A change that is half done says so itself: that is true of this one alone.
  const isOwn = fate.state === "failed" && (fate.error.reason.type !== said || isHalfDone(fate.error));
  return (
    <li className="ps-result" data-state={state}>
      {state === "sending" ? <Spinner /> : <Icon name={icons[state]} />}
      {words.who(outcome)}
      <span>{words.state(outcome)}</span>
      {isOwn && <p>{words.why(fate.error)}</p>}
    </li>
  );
}

/** What has become of one seat or person of a run. An answer about another one does not render it again. */
export const RunResult = memo(
  Result,
  (one, other) => one.outcome === other.outcome && one.said === other.said && one.labels === other.labels,
) as typeof Result;
