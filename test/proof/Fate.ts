/** What happens to one call between a page and the server, and back. */
export interface Fate {
  /** Milliseconds, at least 1: until then nothing has changed on the server. */
  readonly wayIn: number;
  /** Milliseconds, at least 1: answers overtake each other. */
  readonly wayOut: number;
  readonly mishap: Mishap | null;
}

export const mishaps = [
  "request lost",
  "answer lost",
  "crash before",
  "crash after",
  "too many requests",
] as const;

export type Mishap = (typeof mishaps)[number];

export const calm: Fate = { wayIn: 1, wayOut: 1, mishap: null };
