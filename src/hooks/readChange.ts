import type { Mutation } from "@tanstack/react-query";
import type { SeatSource } from "../api/SeatSource.ts";
import type { DrawChange, SentChange } from "./SeatAct.ts";

/** A change on its way, and how it is drawn. */
export interface PendingChange extends SentChange {
  readonly draw: DrawChange;
}

/** Reads a mutation that is on its way. */
export function readChange(source: SeatSource, { mutationId: id, options, state }: Mutation): PendingChange {
  const { variables, submittedAt } = state;
  const draw = (options.meta?.["draw"] as DrawChange | undefined) ?? unchanged;
  return { id, source, variables, submittedAt, draw };
}

/** One that another page has left behind came without its drawing. */
const unchanged: DrawChange = (list) => list;
