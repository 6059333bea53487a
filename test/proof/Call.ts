import type { Fate } from "./Fate.ts";

/** One request, from leaving the page to what came back. */
export interface Call {
  /** Calls are numbered as they leave. */
  readonly nth: number;
  readonly what: "list" | "assign" | "revoke" | "resend" | "resize" | "subscription";
  /** The seat that the path names. */
  readonly seatId: string | null;
  readonly fate: Fate;
  /** The last list that had come to the page when this call left. */
  readonly lastList: Call | null;
  /** The moments of the server before and after it; null as long as it has not come there. */
  served: { readonly before: number; readonly after: number; readonly status: number } | null;
  /** A refusal is an answer; `cancelled` is by the page, which did not want to know any more. */
  end: "answered" | "failed" | "cancelled" | null;
}

/** Whether the answer came, and was a yes. */
export function wentWell(call: Call): boolean {
  return call.end === "answered" && call.served?.status === 200;
}
