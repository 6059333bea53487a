import { reasonFacts } from "../../model/reasonFacts.ts";
import type { SeatFate } from "./SeatFate.ts";
import { whyNotDone } from "./whyNotDone.ts";

/** Whether a retry would send this one again. */
export function mayBeRetried(it: SeatFate): boolean {
  const why = whyNotDone(it);
  return why ? reasonFacts[why.type].includes("again") : it.state === "stopped";
}
