/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** From `/v1` on, without the query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string | null;
  /** Empty for an event stream, which has no end to wait for. */
  readonly text: string;
}
