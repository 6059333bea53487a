"use client";

import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { runOf } from "./run/runOf.ts";
import type { SeatFate } from "./run/SeatFate.ts";
import type { RunControls, RunProgress } from "./run/SeatsRun.ts";
import { useRun } from "./run/useRun.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { assigningAgain } from "./writes/assigningAgain.ts";

/** Whom an outcome of assigning is about. */
export interface Assigned {
  readonly recipient: Recipient;
}

/** One person of a run, and what has become of their seat. */
export type AssignOutcome = Assigned & SeatFate;

/** How far assigning to many is. */
export interface AssignProgress extends Omit<RunProgress<Assigned>, "outcomes"> {
  /** In the order in which they were given. */
  readonly people: readonly AssignOutcome[];
}

/** Assigning to many people: how far it is, and what can be done about it. */
export interface AssignSeats extends AssignProgress, RunControls {
  /** Assigns to these people too, after those who wait already. */
  readonly start: (recipients: readonly Recipient[]) => void;
}

/**
 * Gives free seats to many people: at most four at a time, with a rest when the server asks for one, and one outcome
 * for each person. When no seats are left, the others are not sent. `onDone` hears of each that was started here, after
 * the server agreed, even when the component has gone. `POST /v1/customer-portal/seats`, once each
 *
 * @example
 * const { start, people, phase } = useAssignSeats({ subscriptionId });
 * start(emails.map((email) => ({ email })));
 */
export function useAssignSeats(source: AssignSource, onDone?: (seat: Seat) => void): AssignSeats {
  const here = useSeatsContext("useAssignSeats");
  const { outcomes, ...run } = useRun(runOf(here, source, assigningAgain, itemOf), onDone);
  return { ...run, people: outcomes };
}

const itemOf = (recipient: Recipient): Assigned => ({ recipient });
