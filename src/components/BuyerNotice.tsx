"use client";

import { useState } from "react";
import type { PortalUser } from "../api/PortalUser.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useAssignSeat } from "../hooks/useAssignSeat.ts";
import type { Labels } from "../labels/Labels.ts";
import { isOwnSeat } from "../model/isOwnSeat.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { IconButton } from "../primitives/IconButton.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice } from "../primitives/Notice.tsx";
import { sayFailure } from "./sayFailure.ts";

export interface BuyerNoticeProps {
  readonly source: SeatSource;
  readonly user: PortalUser;
  readonly seats: readonly ShownSeat[];
  /** A seat can be given, and this is not the first. */
  readonly isPossible: boolean;
  readonly labels: Labels;
  /** The notice is about to go. */
  readonly onLeave: () => void;
  readonly onAssigned: ((seat: Seat) => void) | undefined;
}

/** Who buys for others forgets that a product asks everybody for a seat. */
export function BuyerNotice({
  source,
  user,
  seats,
  isPossible,
  labels,
  onLeave,
  onAssigned,
}: BuyerNoticeProps) {
  const assign = useAssignSeat(source);
  const announce = useAnnounce();
  const [isDismissed, setIsDismissed] = useState(false);
  const { email } = user;
  const isSeated = seats.some((seat) => isOwnSeat(seat, user));
  if (!isPossible || isDismissed || isSeated) return null;

  const take = () => {
    // The notice goes before the server has answered.
    void assign.mutateAsync({ email }).then(
      (seat) => {
        announce(labels.assigned(1));
        onAssigned?.(seat);
      },
      () => {},
    );
    onLeave();
  };
  return (
    <Notice
      title={labels.seatlessBuyer}
      {...(assign.error && { tone: "danger", announced: true })}
      actions={
        <>
          <Button size="s" busy={assign.isPending ? labels.sendingTo : undefined} onClick={take}>
            {labels.takeSeat}
          </Button>
          <IconButton
            icon={moreIcons.close}
            label={labels.dismiss}
            onClick={() => {
              setIsDismissed(true);
              onLeave();
            }}
          />
        </>
      }
    >
      {assign.error ? sayFailure(assign.error, labels, labels.noSeatUsed) : labels.seatlessBuyerNote}
    </Notice>
  );
}
