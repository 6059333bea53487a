import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { holdsSeat } from "../../model/holdsSeat.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { askBeside } from "./askBeside.ts";

/**
 * The seat of somebody who was invited after all, or has been since, so that they are not invited twice. If the list
 * cannot be asked, the outcome of the first time still stands.
 */
export async function givenMeanwhile(
  here: SeatsContextValue,
  source: SeatSource,
  recipient: Recipient,
  { operation, outcome }: SeatsError,
): Promise<Seat | undefined> {
  const { seats } = await askBeside(here, source).catch(({ reason, cause }: SeatsError) => {
    throw new SeatsError(operation, reason, { cause, outcome });
  });
  return seats.find((seat) => holdsSeat(seat, recipient));
}
