import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError, SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { handoverObstacle } from "../../model/drawn/handoverObstacle.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { assigning } from "./assigning.ts";
import { givenMeanwhile } from "./givenMeanwhile.ts";
import { revokeWrite } from "./revokeWrite.ts";
import { sendWrite } from "./sendWrite.ts";
import { withOutcome } from "./withOutcome.ts";

/** A seat, as it is shown, and who shall have it next. */
export interface Handover {
  readonly seat: Seat;
  readonly recipient: Recipient;
}

/**
 * Takes a seat from one person and gives it to the next: two writes, since the server has no single one. Nothing is
 * undone: when the second fails, the seat stays free, and the error says so (`half_done`).
 */
export async function handOver(
  here: SeatsContextValue,
  source: SeatSource,
  { seat, recipient }: Handover,
  /** How it failed the last time. The first half is not done twice: the row may be someone else's by now. */
  before: SeatsError | undefined,
  /** May give a further reason to refuse, once the list is known. */
  objection: (list: SeatsList) => SeatsErrorReason | undefined,
): Promise<Seat> {
  if (before && isHalfDone(before))
    return (await givenMeanwhile(here, source, recipient, before)) ?? inviteNext(here, source, recipient);
  const obstacle = (list: SeatsList) => objection(list) ?? handoverObstacle(list, seat, recipient);
  await sendWrite(here, source, revokeWrite(here, source, seat, obstacle));
  return inviteNext(here, source, recipient);
}

/** The second half: the seat is free by now, and a failure says so. */
function inviteNext(here: SeatsContextValue, source: SeatSource, recipient: Recipient): Promise<Seat> {
  return assigning.send(here, source, recipient).catch((error: SeatsError) => {
    throw withOutcome(error, error.outcome === "unknown" ? "half_unknown" : "half_done");
  });
}
