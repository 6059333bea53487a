import type { SeatsErrorReason } from "../api/SeatsError.ts";

/** Whether the answer to a write is lost: it may have happened, and only the list knows. */
export function isLost({ type }: SeatsErrorReason): boolean {
  return type === "unreachable" || type === "timeout" || type === "server" || type === "contract";
}
