import type { PageLabels } from "../labels/enPage.ts";
import { seatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Spinner } from "../primitives/Spinner.tsx";
import { sayInvitation } from "./sayInvitation.ts";
import { SeatStatusWord } from "./SeatStatusWord.tsx";

export interface SeatStatusProps {
  readonly seat: ShownSeat;
  readonly now: Date;
  readonly labels: PageLabels;
  /** When its invitation was last sent again, in milliseconds since 1970. */
  readonly resentAt?: number | undefined;
}

/** What a seat is, what its invitation asks for, and what is on its way: the inside of a `ps-status`. */
export function SeatStatus({ seat, now, labels, resentAt }: SeatStatusProps) {
  if (seat.pending === "revoke")
    return (
      <>
        <Spinner />
        <span className="ps-status-text">{labels.revoking}</span>
      </>
    );
  const note =
    seat.pending === undefined
      ? sayInvitation(seat, now, labels, resentAt)
      : { words: labels.sending, tone: undefined };
  return (
    <SeatStatusWord state={seatState(seat, now)} labels={labels}>
      {note && (
        <span className="ps-status-note" data-tone={note.tone}>
          {note.words}
        </span>
      )}
    </SeatStatusWord>
  );
}
