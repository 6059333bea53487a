"use client";

import { useState } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { personKey } from "../../model/personKey.ts";
import { revokeFirst } from "../../model/revokeFirst.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { Button } from "../../primitives/Button.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { personTitle } from "../words/personTitle.tsx";
import { sayPerson } from "../words/sayPerson.ts";
import { SeatStatusWord } from "../words/SeatStatusWord.tsx";

export interface RevokeFirstProps {
  readonly seats: readonly ShownSeat[];
  readonly now: Date;
  readonly labels: Labels;
  /** Whether the number cannot go lower now. Once opened, it stays. */
  readonly isOffered: boolean;
  /** `button` is the one that was pressed, which goes with the seat. */
  readonly onAsk: (seat: ShownSeat, button: HTMLElement) => void;
}

/** So many are offered: the whole list is on the page. */
const most = 4;

/** Offers seats to revoke so that there can be fewer, those that are missed least first. */
export function RevokeFirst({ seats, now, labels, isOffered, onAsk }: RevokeFirstProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    (isOffered || isOpen) && (
      <details className="ps-disclosure" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <Icon name={moreIcons.chevron} />
          {labels.revokeToLower}
        </summary>
        <ul role="list" className="ps-candidates">
          {revokeFirst(seats, now)
            .slice(0, most)
            .map((seat) => {
              const state = seatState(seat, now);
              return (
                <li key={`${seat.id} ${personKey(seat)}`} className="ps-person">
                  <span className="ps-member-text">
                    <span className="ps-member-name">{personTitle(seat, labels)}</span>
                    <span className="ps-status" data-status={state}>
                      <SeatStatusWord state={state} labels={labels} />
                    </span>
                  </span>
                  <Button
                    size="s"
                    aria-label={labels.revokePerson(sayPerson(seat, labels))}
                    onClick={({ currentTarget }) => onAsk(seat, currentTarget)}
                  >
                    {labels.revokeShort}
                  </Button>
                </li>
              );
            })}
        </ul>
      </details>
    )
  );
}
