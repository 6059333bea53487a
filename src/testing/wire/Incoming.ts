/** A request as it reached the server. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** From `/v1` on: a proxy's prefix and the old root `/api` are taken off. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}
