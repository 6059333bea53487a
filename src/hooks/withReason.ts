import { SeatsError } from "../api/SeatsError.ts";

/** A client made elsewhere may throw anything, and so does JSON for what it cannot hold: every failure has a reason. */
export async function withReason<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw cause instanceof SeatsError ? cause : new SeatsError(operation, { type: "unreachable" }, { cause });
  }
}
