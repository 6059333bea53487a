import type { SeatSource } from "../api/SeatSource.ts";
import type { ChangeKind, ShownSeats } from "../model/ShownSeats.ts";

/** A change on its way, as React Query keeps it. */
export interface SentChange {
  readonly id: number;
  /** Whose list it is drawn in. */
  readonly source: SeatSource;
  readonly variables: unknown;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

/** Draws a change over the list, as it will be if the server agrees. */
export type DrawChange = (list: ShownSeats, change: SentChange) => ShownSeats;

/**
 * A kind of change, and how it is drawn. Whoever sends one brings this along, as the mutation's `meta`: a page that
 * only reads need not know how to predict. The same function every time: made anew for each render of who sends, it
 * would be another change for early versions of React Query 5, drawn and rendered without end.
 */
export interface DrawnKind<Kind extends ChangeKind = ChangeKind> {
  readonly kind: Kind;
  readonly draw: DrawChange;
}
