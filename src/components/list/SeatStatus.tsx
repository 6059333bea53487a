import type { ReactNode } from "react";
import type { PageLabels } from "../../labels/enPage.ts";
import { invitationEnd } from "../../model/invitationEnd.ts";
import type { SeatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { Glyph } from "../../primitives/Glyph.tsx";
import { Spinner } from "../../primitives/Spinner.tsx";
import { SeatStatusWord } from "../words/SeatStatusWord.tsx";
import { InvitationNote } from "./InvitationNote.tsx";
import { ResentNote } from "./ResentNote.tsx";

export interface SeatStatusProps {
  readonly seat: ShownSeat;
  readonly state: SeatState;
  readonly labels: PageLabels;
  /** When its invitation was last sent again, in milliseconds since 1970. */
  readonly resentAt?: number | undefined;
  /** Whether it will be revoked in a moment, and may still be kept. */
  readonly isWaiting?: boolean | undefined;
  /** When the seat was read, for a page that was rendered on a server. */
  readonly known: () => number;
}

/** What a seat is, what its invitation asks for, and what is on its way: the inside of a `ps-status`. */
export function SeatStatus(props: SeatStatusProps) {
  const { seat, state, labels, isWaiting } = props;
  if (seat.pending === "revoke" || isWaiting)
    return (
      <>
        {isWaiting ? <Glyph status="leaving" /> : <Spinner />}
        <span className="ps-status-text">{isWaiting ? labels.revokedSoon : labels.revoking}</span>
      </>
    );
  return (
    <SeatStatusWord state={state} labels={labels}>
      {noteOf(props)}
    </SeatStatusWord>
  );
}

function noteOf({ seat, state, labels, resentAt, known }: SeatStatusProps): ReactNode {
  const end = invitationEnd(seat);
  if (seat.pending !== undefined) return <span className="ps-status-note">{labels.sending}</span>;
  if (state !== "pending" || end === Infinity) return null;
  const note = <InvitationNote at={end} labels={labels} known={known} />;
  if (resentAt === undefined) return note;
  return (
    <ResentNote key={resentAt} at={resentAt} labels={labels}>
      {note}
    </ResentNote>
  );
}
