import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import { mayBeRetried } from "../../hooks/run/mayBeRetried.ts";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";
import { whyNotDone } from "../../hooks/run/whyNotDone.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";

/** Why one person cannot be sent again as they are; null if a second try may help, or it is not about the person. */
export function refusalOf(it: SeatFate): SeatsErrorReason | null {
  const why = mayBeRetried(it) ? null : whyNotDone(it);
  return why && reasonFacts[why.type].includes("all") ? null : why;
}
