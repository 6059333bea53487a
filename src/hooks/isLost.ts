import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** Whether the answer is lost: a write may have happened all the same, and only the list knows. */
export function isLost({ type }: SeatsErrorReason): boolean {
  return ["unreachable", "timeout", "server", "contract"].includes(type);
}
