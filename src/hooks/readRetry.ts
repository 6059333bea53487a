import { SeatsError } from "../api/SeatsError.ts";

const attempts = 3;

/** Reads are asked again where waiting helps; what the server has decided, it would only say once more. */
export const readRetry = {
  retry: (failures: number, error: Error) => failures < attempts && isWorthAsking(error),
  retryDelay: (failures: number, error: Error) => {
    const wait =
      error instanceof SeatsError && error.reason.type === "rate_limited" && error.reason.retryAfter;
    return wait ? wait * 1000 : Math.min(500 * 2 ** failures, 8000);
  },
};

function isWorthAsking(error: Error): boolean {
  if (!(error instanceof SeatsError)) return false;
  const { type } = error.reason;
  return type === "unreachable" || type === "timeout" || type === "server" || type === "rate_limited";
}
