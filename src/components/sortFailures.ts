import { mayBeRetried, type SeatFate } from "../hooks/SeatsRun.ts";

/** Who can be sent again as they are, and who has to be put right first. */
export function sortFailures<Outcome extends SeatFate>(outcomes: readonly Outcome[]) {
  const failed = outcomes.filter(({ state }) => state === "failed" || state === "stopped");
  return {
    again: failed.filter(mayBeRetried),
    refused: failed.filter((it) => !mayBeRetried(it)),
  };
}
