import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { AssignSource } from "../../api/SeatSource.ts";
import { isActive } from "../../model/isActive.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { withReason } from "../withReason.ts";
import { acceptSeat } from "./acceptSeat.ts";
import { askBeside } from "./askBeside.ts";
import { looksWait } from "./lookFirst.ts";
import { withOutcome } from "./withOutcome.ts";

/** One write, and how to tell from the list what became of it when its answer is lost. */
export interface Write {
  /** The name of the client's method, for errors. */
  readonly operation: string;
  /** Looks at the list just before; may refuse, or find that nothing needs to be sent. */
  readonly look?: () => Promise<Seat | undefined>;
  readonly send: () => Promise<Seat>;
  /**
   * The seat when the write went through, null when it did not, undefined when this list cannot tell. Left out by a
   * write that leaves no trace in any list.
   */
  readonly find?: (list: SeatsList) => Seat | null | undefined;
}

/**
 * Sends a write once, and puts its answer into the list. When the answer is lost, the list is asked: either the write
 * went through after all, or the error's `outcome` says what is known.
 */
export async function sendWrite(
  here: SeatsContextValue,
  source: AssignSource,
  { operation, look, send, find }: Write,
): Promise<Seat> {
  const accepted = async (seat: Seat) => {
    await acceptSeat(here, source, seat);
    return seat;
  };
  try {
    const known = await look?.();
    return await (known
      ? accepted(known)
      : looksWait(here, source, withReason(operation, send).then(accepted)));
  } catch (error) {
    if (error instanceof SeatsError && reasonFacts[error.reason.type].includes("lost") && !error.outcome)
      return outcomeOf(here, source, error, find);
    throw error;
  }
}

async function outcomeOf(
  here: SeatsContextValue,
  source: AssignSource,
  error: SeatsError,
  find: Write["find"],
): Promise<Seat> {
  // Before its answer, nobody knows which list a checkout belongs to.
  if (!find || "checkoutId" in source) throw withOutcome(error, "unknown");
  const list = await askBeside(here, source).catch(() => {
    throw withOutcome(error, "unknown");
  });
  const seat = find(list);
  if (seat) {
    // If others have written meanwhile, the list that was asked was not put into the cache: put in the seat.
    if (isActive(seat)) await acceptSeat(here, source, seat);
    return seat;
  }
  throw withOutcome(error, seat === null ? "not_done" : "unknown");
}
