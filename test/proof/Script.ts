import type { Fate } from "./Fate.ts";

/** All that is left to chance in a run. */
export interface Script {
  readonly total: number;
  readonly seats: readonly SeededSeat[];
  readonly pages: 1 | 2;
  readonly steps: readonly Step[];
  /** Of the calls, in the order in which they leave. After the last one all goes well. */
  readonly fates: readonly Fate[];
}

export interface SeededSeat {
  readonly person: number;
  readonly state: "pending" | "expired" | "claimed" | "revoked";
  readonly metadata: boolean;
}

export interface Step {
  /** Milliseconds before it, while all that was started goes on. */
  readonly wait: number;
  readonly act: Act;
}

export type Act =
  | (AtPage & Clicks & { readonly kind: "assign"; readonly whom: Whom })
  | (AtPage & Clicks & ShownRow & { readonly kind: "revoke" | "resend" | "renew" })
  | (AtPage & Clicks & ShownRow & { readonly kind: "reassign"; readonly whom: Whom })
  | (AtPage & Clicks & { readonly kind: "resize"; readonly seats: number })
  | (AtPage & { readonly kind: "refetch" | "close" | "open" })
  | { readonly kind: "somebody claims" | "somebody revokes"; readonly row: number }
  | { readonly kind: "somebody hands on"; readonly row: number; readonly person: number }
  | { readonly kind: "somebody assigns"; readonly person: number }
  | { readonly kind: "somebody resizes"; readonly seats: number };

interface AtPage {
  readonly page: number;
}

export interface Clicks {
  /** A second click on the same thing. */
  readonly again: "no" | "at once" | "while it is on its way";
}

/** One of the seats that a page shows, or has shown so many frames ago. */
export interface ShownRow {
  readonly row: number;
  readonly framesAgo: number;
}

/** Somebody of a small team, so that people meet, or an address that the server refuses. */
export type Whom = {
  readonly metadata: boolean;
  readonly immediateClaim: boolean;
} & (
  | { readonly person: number; readonly written: "plainly" | "in capitals" | "with spaces" | "with a name" }
  | { readonly address: "lost@nxdomain-nordal.example" | "not an address" }
);
