"use client";

import { useRef, type ReactNode } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isOwnSeat } from "../../model/isOwnSeat.ts";
import { seatState, type SeatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { sayFreeing } from "../words/sayFreeing.ts";
import { sayLoss } from "../words/sayLoss.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { Consequences } from "./Consequences.tsx";
import { PersonCard } from "./PersonCard.tsx";

export interface RevokeQuestionProps {
  readonly source: SeatSource;
  readonly seats: readonly ShownSeat[];
  readonly labels: Labels;
  readonly busy?: string | undefined;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  /** What became of the revocation. */
  readonly children?: ReactNode;
}

/** So many are named; one more is named, too, instead of a line that counts one. */
const most = 5;

/** Asks before seats are taken back: who, what they lose, and that the bill stays the same. */
export function RevokeQuestion(props: RevokeQuestionProps) {
  const { source, seats, labels } = props;
  const cancel = useRef<HTMLButtonElement>(null);
  const { data } = useSeats(source);
  const { data: user } = usePortalUser();
  const now = useListMoment(source, seats);

  // A single person is asked about by name, also in a run.
  const one = seats.length === 1 ? seats[0] : undefined;
  const named = seats.length > most + 1 ? seats.slice(0, most) : seats;
  const count = (wanted: SeatState) => seats.filter((seat) => seatState(seat, now) === wanted).length;
  const claimed = count("claimed");
  const invited = count("pending");
  const stays = source.orderId === undefined ? labels.billStays : labels.orderStays;
  return (
    <DialogFrame
      title={one ? labels.revokeTitle(sayPerson(one, labels)) : labels.revokeManyTitle(seats.length)}
      isQuestion
      initialFocus={cancel}
      footer={
        <>
          <Button ref={cancel} onClick={props.onCancel}>
            {labels.cancel}
          </Button>
          <Button variant="danger" onClick={props.onConfirm} busy={props.busy}>
            {one ? labels.revokeSeat : labels.revokeMany(seats.length)}
          </Button>
        </>
      }
    >
      <ul role="list" className="ps-people">
        {named.map((seat) => (
          <li key={seat.id}>
            <PersonCard seat={seat} now={now} labels={labels} />
          </li>
        ))}
        {named.length < seats.length && (
          <li className="ps-people-more">{labels.morePeople(seats.length - named.length)}</li>
        )}
      </ul>
      {user && seats.some((seat) => isOwnSeat(seat, user)) && (
        <Notice tone={moreIcons.warning} title={one ? labels.ownSeat : labels.ownSeatAmong}>
          {labels.ownSeatNote}
        </Notice>
      )}
      <Consequences
        of={[
          [moreIcons.leave, one ? sayLoss(one, now, labels) : claimed > 0 && labels.loseAccess(claimed)],
          [moreIcons.send, !one && invited > 0 && labels.loseInvitation(invited)],
          [moreIcons.free, data !== undefined && sayFreeing(data, seats.length, labels)],
          [moreIcons.card, data !== undefined && stays(data.total_seats)],
        ]}
      />
      {props.children}
    </DialogFrame>
  );
}
