import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatFate } from "./SeatFate.ts";

/** Why one change of a run was refused, or not even sent; null if neither, or if somebody stopped the run. */
export function whyNotDone(it: SeatFate): SeatsErrorReason | null {
  return it.state === "failed" ? it.error.reason : it.state === "stopped" ? it.because : null;
}
