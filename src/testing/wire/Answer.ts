/** What the server answers, before the layers around the routes add their headers. */
export interface Answer {
  readonly status: number;
  readonly body: string | ReadableStream<Uint8Array> | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent from outside those layers: no CORS headers, no version (contract §5, crashes and unknown versions). */
  readonly bare?: true;
}

/** The cache header of every answer of a route (contract §4). */
export const routeHeaders = { "cache-control": "private, no-store" } as const;

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = routeHeaders,
): Answer {
  return { status, body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
}

export const noContent: Answer = { status: 204, body: null, headers: routeHeaders };
