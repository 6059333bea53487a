/** A request as the server sees it: what a test asserts on, and what decides about a disturbance. */
export interface SeenRequest {
  readonly method: string;
  /** Without the query, with the prefix of a proxy: `/v1/customer-portal/seats`. */
  readonly path: string;
  /** `?subscription_id=…`, or empty. */
  readonly search: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text that was sent; empty when there was none. */
  readonly body: string;
  /** Null while it is on its way, and for ever if the caller never got an answer. */
  readonly status: number | null;
}

/** What happens to a request and to its answer. Whatever is not named goes well. */
export interface Disturbance {
  /** Milliseconds on the way to the server: until then nothing has changed there. */
  readonly wayIn?: number;
  /** Milliseconds on the way back: the state has changed, and answers may overtake each other. */
  readonly wayOut?: number;
  /**
   * - `request lost`: never reaches the state; the caller sees a network error.
   * - `answer lost`: the state changes; the caller sees a network error.
   * - `crash before`, `crash after`: a plain-text 500, before or after the state has changed. It has no CORS
   *   headers, so a page on another origin sees a network error.
   * - a `Response`: answered in the server's place, as it is. Nothing reaches the state.
   */
  readonly outcome?: "request lost" | "answer lost" | "crash before" | "crash after" | Response;
}

/** Looks at each request and may disturb it. Undefined: all goes well. */
export type Disturb = (request: SeenRequest) => Disturbance | undefined;
