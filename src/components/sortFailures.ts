import { mayBeRetried, type AssignOutcome } from "../hooks/AssignRun.ts";

/** Who can be sent again as they are, and who has to be put right first. */
export function sortFailures(people: readonly AssignOutcome[]) {
  const failed = people.filter(({ state }) => state === "failed" || state === "stopped");
  return {
    again: failed.filter(mayBeRetried),
    refused: failed.filter((it) => !mayBeRetried(it)),
  };
}
