import { SeatsError } from "../api/SeatsError.ts";

/** Makes a `SeatsError` of whatever a host's own client, or `JSON.stringify`, throws: every failure has a reason. */
export async function withReason<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw cause instanceof SeatsError ? cause : new SeatsError(operation, { type: "unreachable" }, { cause });
  }
}
