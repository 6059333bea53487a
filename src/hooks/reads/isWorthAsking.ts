import { SeatsError } from "../../api/SeatsError.ts";

/** Seconds that a person would wait without being told why. */
const patience = 10;

/** Whether a read that failed may go well a moment later. A refusal would only be repeated. */
export function isWorthAsking(error: Error): boolean {
  const reason = error instanceof SeatsError ? error.reason : null;
  if (reason?.type === "rate_limited") return (reason.retryAfter ?? 0) <= patience;
  return reason?.type === "unreachable" || reason?.type === "timeout" || reason?.type === "server";
}
