import type { PageLabels } from "../labels/enPage.ts";
import type { SeatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Glyph } from "../primitives/Glyph.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import { InvitationNote } from "./InvitationNote.tsx";
import { SeatStatusWord } from "./SeatStatusWord.tsx";

export interface SeatStatusProps {
  readonly seat: ShownSeat;
  readonly state: SeatState;
  readonly labels: PageLabels;
  /** When its invitation was last sent again, in milliseconds since 1970. */
  readonly resentAt?: number | undefined;
  /** Whether it will be revoked in a moment, and may still be kept. */
  readonly isWaiting?: boolean | undefined;
  /** When the seat was heard of, for a page that the server has drawn. */
  readonly known: () => number;
}

/** What a seat is, what its invitation asks for, and what is on its way: the inside of a `ps-status`. */
export function SeatStatus({ seat, state, labels, resentAt, isWaiting, known }: SeatStatusProps) {
  if (seat.pending === "revoke" || isWaiting)
    return (
      <>
        {isWaiting ? <Glyph status="leaving" /> : <Spinner />}
        <span className="ps-status-text">{isWaiting ? labels.revokedSoon : labels.revoking}</span>
      </>
    );
  const end = seat.invitation_token_expires_at;
  return (
    <SeatStatusWord state={state} labels={labels}>
      {seat.pending !== undefined && <span className="ps-status-note">{labels.sending}</span>}
      {seat.pending === undefined && state === "pending" && end !== null && (
        <InvitationNote
          key={resentAt}
          end={new Date(end)}
          labels={labels}
          resentAt={resentAt}
          known={known}
        />
      )}
    </SeatStatusWord>
  );
}
