import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { holdsSeat } from "../model/holdsSeat.ts";
import { isActive } from "../model/isActive.ts";
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
): Promise<Seat> {
  // Found out by the second half, it would be too late: the first person would have lost the seat for nothing.
  const isTaken = ({ seats }: SeatsList) =>
    seats.some((it) => it.id !== seat.id && isActive(it) && holdsSeat(it, recipient));
  await sendWrite(
    here,
    source,
    revokeWrite(here, source, seat, (list) => (isTaken(list) ? { type: "already_assigned" } : undefined)),
  );
  return inviteNext(here, source, recipient);
}
