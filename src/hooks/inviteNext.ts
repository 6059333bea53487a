import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { SeatsError, type WriteOutcome } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { assignWrite } from "./assignWrite.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { sendWrite } from "./sendWrite.ts";

/** The second half of a handover: the seat is free by now, and a failure says so. */
export function inviteNext(here: SeatsContextValue, source: SeatSource, recipient: Recipient): Promise<Seat> {
  return sendWrite(here, source, assignWrite(here, source, recipient)).catch((error: unknown) => {
    if (!(error instanceof SeatsError)) throw error;
    const outcome: WriteOutcome = error.outcome === "unknown" ? "half_unknown" : "half_done";
    throw new SeatsError(error.operation, error.reason, { cause: error.cause, outcome });
  });
}
