import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatsErrorReason } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { handoverObstacle } from "../model/handoverObstacle.ts";
import { inviteNext } from "./inviteNext.ts";
import { revokeWrite } from "./revokeWrite.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { sendWrite } from "./sendWrite.ts";

/** A seat, as it is shown, and who shall have it next. */
export interface Handover {
  readonly seat: Seat;
  readonly recipient: Recipient;
}

/**
 * Takes a seat from one person and gives it to the next: two writes, since the server has no third. Forward only:
 * when the second fails, the seat stays free, and the error says so (`half_done`).
 */
export async function handOver(
  here: SeatsContextValue,
  source: SeatSource,
  { seat, recipient }: Handover,
  /** Gives a further reason not to go through with it, once the list is known. */
  objection: (list: SeatsList) => SeatsErrorReason | undefined = () => undefined,
): Promise<Seat> {
  const obstacle = (list: SeatsList) => objection(list) ?? handoverObstacle(list, seat, recipient);
  await sendWrite(here, source, revokeWrite(here, source, seat, obstacle));
  return inviteNext(here, source, recipient);
}
