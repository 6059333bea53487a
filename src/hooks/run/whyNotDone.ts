import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatFate } from "./createSeatsRun.ts";

/** Why one of many was refused, or not even sent; null where that was no refusal. */
export function whyNotDone(it: SeatFate): SeatsErrorReason | null {
  return it.state === "failed" ? it.error.reason : it.state === "stopped" ? it.because : null;
}
