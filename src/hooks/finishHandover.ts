import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { SeatsError, type WriteOutcome } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { isActive } from "../model/isActive.ts";
import { holdsSeat } from "../model/holdsSeat.ts";
import { askBeside } from "./askBeside.ts";
import { inviteNext } from "./inviteNext.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";

/**
 * Makes a half-done handover whole. Whoever was invited after all, or has been since, is not invited twice: the
 * list is asked first.
 */
export async function finishHandover(
  here: SeatsContextValue,
  source: SeatSource,
  recipient: Recipient,
  /** What is known so far; it stays so when nobody answers. */
  outcome: WriteOutcome,
): Promise<Seat> {
  const { seats } = await askBeside(here, source).catch((error: unknown) => {
    if (!(error instanceof SeatsError)) throw error;
    throw new SeatsError("assignSeat", error.reason, { cause: error.cause, outcome });
  });
  const given = seats.find((seat) => isActive(seat) && holdsSeat(seat, recipient));
  return given ?? inviteNext(here, source, recipient);
}
