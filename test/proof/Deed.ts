import type { Recipient, Seat, SeatsError } from "../../src/index.ts";
import type { Call } from "./Call.ts";

export type DeedKind = "assign" | "revoke" | "resend" | "renew" | "reassign" | "resize";

/** One change that somebody at a page has started, and all that came of it. */
export interface Deed {
  readonly nth: number;
  readonly kind: DeedKind;
  /** The seat as it was shown. */
  readonly seat: Seat | null;
  /** Who had it there. */
  readonly loser: string | null;
  readonly recipient: Recipient | null;
  /** Who shall have a seat. */
  readonly winner: string | null;
  /** How many seats there shall be. */
  readonly seats: number | null;
  /** The same change, when it was on its way already: this one is a second click. */
  readonly first: Deed | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** A moment of the server. */
  readonly startedIn: number;
  /** How many calls had left before. */
  readonly startedAfter: number;
  readonly calls: Call[];
  settled: Settlement | null;
}

/** How a deed ended, and when: `at` in milliseconds, `in` as a moment of the server. */
export type Settlement = {
  readonly at: number;
  readonly in: number;
  /** Of its calls, those that had ended by then. */
  readonly heard: readonly Call[];
} & (
  | { readonly answer: unknown; readonly error: null }
  | { readonly answer: null; readonly error: SeatsError }
);
