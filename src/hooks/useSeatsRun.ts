"use client";

import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { BulkKind, ShownSeat } from "../model/ShownSeats.ts";
import { runOf } from "./run/runOf.ts";
import type { SeatFate } from "./run/SeatFate.ts";
import type { RunControls, RunProgress } from "./run/SeatsRun.ts";
import { useRun } from "./run/useRun.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatActs } from "./writes/seatActs.ts";

/** What an outcome of changing many seats is about. */
export interface BulkItem {
  /** The seat as it was shown: it names the person. */
  readonly shown: ShownSeat;
}

/** One seat of a run, as it was shown, and what has become of it. */
export type BulkOutcome = BulkItem & SeatFate;

/** Changing many seats: how far it is, and what can be done about it. */
export interface BulkRun extends RunProgress<BulkItem>, RunControls {
  /** Changes these seats too, after those that wait already. No expired invitation is sent again: its link is dead. */
  readonly start: (seats: readonly ShownSeat[]) => void;
}

/**
 * Resends, renews or revokes many seats: at most four at a time, with a rest when the server asks for one, and one
 * outcome for each. Each is the operation of `useResendInvitation`, `useRenewInvitation` or `useRevokeSeat`, and is
 * drawn in `useSeats` like theirs. `onDone` hears of each that was started here, after the server agreed, even when the
 * component has gone.
 *
 * @example
 * const { start, outcomes, phase } = useSeatsRun({ subscriptionId }, "resend");
 * start(data.seats.filter((seat) => seat.status === "pending"));
 */
export function useSeatsRun(source: SeatSource, kind: BulkKind, onDone?: (seat: Seat) => void): BulkRun {
  const here = useSeatsContext("useSeatsRun");
  return useRun(runOf(here, source, seatActs[kind], itemOf), onDone);
}

const itemOf = (shown: ShownSeat): BulkItem => ({ shown });
