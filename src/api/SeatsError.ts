/** Why a call did not do what was asked. Data, so that every language can say it its own way (`labels.error`). */
export type SeatsErrorReason =
  /** No answer: no network, a blocked request, or a server crash that hides behind CORS. A write may have happened. */
  | { readonly type: "unreachable" }
  /** No answer within the time limit. A write may have happened. */
  | { readonly type: "timeout" }
  /** 401: the session is over. */
  | { readonly type: "session_ended" }
  /** 403: this person may look, not change. */
  | { readonly type: "not_permitted" }
  /** 403: the organization does not sell seats. */
  | { readonly type: "feature_off" }
  /** 404: `code` says what is missing, in the server's word. */
  | { readonly type: "not_found"; readonly code: string }
  /** 400: every seat is assigned. */
  | { readonly type: "no_seats_left" }
  /** 400: the seats of an order can be assigned once it is paid. */
  | { readonly type: "order_unpaid" }
  /** 400: the person has a seat of this source, or an invitation. */
  | { readonly type: "already_assigned" }
  /** The invitation was claimed or revoked meanwhile. */
  | { readonly type: "not_pending" }
  /** The seat is someone else's now; nothing was sent. */
  | { readonly type: "changed" }
  /** 422: `path` is the wire name of the field (`email`), empty for the whole body; `kind` is the server's word. */
  | { readonly type: "invalid"; readonly fields: readonly { readonly path: string; readonly kind: string }[] }
  /** Any other 4xx. */
  | { readonly type: "refused"; readonly status: number; readonly code: string }
  /** 429: seconds to wait, where the browser may read them. */
  | { readonly type: "rate_limited"; readonly retryAfter: number | undefined }
  /** A 5xx that could be read. */
  | { readonly type: "server"; readonly status: number }
  /** A success whose body is not what the API promises: a proxy's page, a cut-off body, another API. */
  | {
      readonly type: "contract";
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    };

/** What became of a write that failed, as far as is known. */
export type WriteOutcome =
  /** Nothing has changed: it was never sent, or the list was asked after the answer was lost. */
  | "not_done"
  /** It went through, but not as meant. */
  | "done"
  /** The answer was lost, and the list could not be asked either. */
  | "unknown"
  /** Of two steps the first went through: the seat is free, and the person has not been invited. */
  | "half_done"
  /** The seat is free, and nobody knows whether the person has been invited. */
  | "half_unknown";

/** What `SeatsError` takes besides what failed and why. */
export interface SeatsErrorOptions {
  readonly cause?: unknown;
  readonly outcome?: WriteOutcome | undefined;
}

/** The one error this library throws. The sentence for people is `labels.error(error.reason)`. */
export class SeatsError extends Error {
  override readonly name = "SeatsError";
  readonly reason: SeatsErrorReason;
  /**
   * The client method that failed, for example `assignSeat`. If a client of your own threw something else during a
   * change: the kind of change, for example `assign`. If a read was begun elsewhere, by a server that streams it: what
   * it asks for, for example `list`.
   */
  readonly operation: string;
  /**
   * Set for calls that were never sent, and for writes by hooks whose answer was lost, or that went through in part or
   * not as meant. Undefined where the server has refused (`reason` says it all), and where nobody has looked.
   */
  readonly outcome: WriteOutcome | undefined;

  constructor(operation: string, reason: SeatsErrorReason, { outcome, ...options }: SeatsErrorOptions = {}) {
    // For developers only, and never the server's `detail`: it holds ids and e-mail addresses.
    super(`polar-seats: ${operation} failed: ${JSON.stringify(reason)}`, options);
    this.operation = operation;
    this.reason = reason;
    this.outcome = outcome;
  }
}
