import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { AssignSource, SeatSource } from "../../api/SeatSource.ts";
import type { ChangeKind, ShownSeats } from "../../model/ShownSeats.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";

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
 * A kind of change to one seat: how it is drawn while it is on its way, and how it is sent. Whoever sends it brings the
 * drawing along, as the mutation's `meta`: a page that only reads does not load the predictions. `draw` must be the same
 * function at every render: early versions of React Query 5 would take a new one for another change, and render without
 * end.
 */
export interface SeatAct<Variables, Source extends AssignSource = SeatSource> {
  readonly kind: ChangeKind;
  readonly draw: DrawChange;
  /** `before` is how it failed the last time: what is half done is not begun anew. */
  readonly send: (
    here: SeatsContextValue,
    source: Source,
    variables: Variables,
    before?: SeatsError,
  ) => Promise<Seat>;
}
