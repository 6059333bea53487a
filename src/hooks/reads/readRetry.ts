import { SeatsError } from "../../api/SeatsError.ts";
import { isWorthAsking } from "./isWorthAsking.ts";

const attempts = 3;

/**
 * The one retry policy. Reads are asked again, three times at growing intervals, where waiting helps: no answer, a
 * crash, or "too much at once". Writes are never repeated.
 */
export const readRetry = {
  retry: (failures: number, error: Error) => failures < attempts && isWorthAsking(error),
  retryDelay: (failures: number, error: Error) => 1000 * (waitOf(error) ?? Math.min(2 ** failures / 2, 8)),
};

function waitOf(error: Error): number | undefined {
  return error instanceof SeatsError && error.reason.type === "rate_limited"
    ? error.reason.retryAfter
    : undefined;
}
