import { SeatsError } from "../api/SeatsError.ts";

const attempts = 3;
/** Seconds that a person would wait without a word. */
const patience = 10;

/**
 * The one retry policy. Reads are asked again, three times and ever later, where waiting helps: no answer, or
 * "too much at once". What the server has decided, it would only say once more. Writes are never repeated.
 */
export const readRetry = {
  retry: (failures: number, error: Error) => failures < attempts && isWorthAsking(error),
  retryDelay: (failures: number, error: Error) => 1000 * (waitOf(error) ?? Math.min(2 ** failures / 2, 8)),
};

function isWorthAsking(error: Error): boolean {
  if (!(error instanceof SeatsError)) return false;
  const { type } = error.reason;
  if (type === "rate_limited") return (waitOf(error) ?? 0) <= patience;
  return type === "unreachable" || type === "timeout" || type === "server";
}

function waitOf(error: Error): number | undefined {
  return error instanceof SeatsError && error.reason.type === "rate_limited"
    ? error.reason.retryAfter
    : undefined;
}
