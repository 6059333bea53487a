"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import type { BulkKind, ShownSeat } from "../model/ShownSeats.ts";
import { bulkRunOf, type BulkItem } from "./bulkRunOf.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import type { RunProgress, SeatFate } from "./SeatsRun.ts";

/** One seat of a run, as it was shown, and what has become of it. */
export type BulkOutcome = BulkItem & SeatFate;

/** Changing many seats: how far it is, and what can be done about it. */
export interface BulkRun extends RunProgress<BulkItem> {
  /** Changes these seats too, after those that wait already. */
  readonly start: (seats: readonly ShownSeat[]) => void;
  /** Sends nothing more; what is on its way arrives. */
  readonly cancel: () => void;
  /** Sends again what was not sent, and what failed for a reason that may have passed. */
  readonly retry: () => void;
  /** Forgets all of them, once nothing is on its way. */
  readonly reset: () => void;
}

/**
 * Resends, renews or revokes many seats: at most four at a time, with a rest when the server was asked too much, and
 * one outcome for each. It stands on the operations of `useResendInvitation`, `useRenewInvitation` and
 * `useRevokeSeat`, once each, and is drawn in `useSeats` like theirs.
 *
 * @example
 * const { start, outcomes, phase } = useSeatsRun({ subscriptionId }, "resend");
 * start(data.seats.filter((seat) => seat.status === "pending"));
 */
export function useSeatsRun(source: SeatSource, kind: BulkKind): BulkRun {
  const run = bulkRunOf(useSeatsContext("useSeatsRun"), source, kind);
  const progress = useSyncExternalStore(run.subscribe, run.progress, run.progress);
  const { cancel, retry, reset } = run;
  const start = useCallback(
    (seats: readonly ShownSeat[]) => run.start(seats.map((shown) => ({ shown }))),
    [run],
  );
  return { ...progress, start, cancel, retry, reset };
}
