import { SeatsError, type WriteOutcome } from "../../api/SeatsError.ts";

/** The same failure, with what became of the write. */
export function withOutcome({ operation, reason, cause }: SeatsError, outcome: WriteOutcome): SeatsError {
  return new SeatsError(operation, reason, { cause, outcome });
}
