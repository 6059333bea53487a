"use client";

import { useState, type ReactNode } from "react";
import type { PortalUser } from "../api/PortalUser.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useAssignSeat } from "../hooks/useAssignSeat.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { isOwnSeat } from "../model/isOwnSeat.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { IconButton } from "../primitives/IconButton.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice } from "../primitives/Notice.tsx";
import { sayFailure } from "./sayFailure.ts";

export interface BuyerNoticeProps {
  readonly source: SeatSource;
  readonly user: PortalUser;
  /** A seat can be given, and this is not the first. */
  readonly isPossible: boolean;
  readonly labels: Labels;
  /** The notice is about to go. */
  readonly onLeave: () => void;
  readonly onAssigned: ((seat: Seat) => void) | undefined;
}

/** Who buys for others forgets that a product asks everybody for a seat. */
export function BuyerNotice({ source, user, isPossible, labels, onLeave, onAssigned }: BuyerNoticeProps) {
  const assign = useAssignSeat(source);
  const announce = useAnnounce();
  const [isDismissed, setIsDismissed] = useState(false);
  const { email } = user;
  if (!isPossible || isDismissed) return null;

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
    <UnlessSeated source={source} user={user}>
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
    </UnlessSeated>
  );
}

interface UnlessSeatedProps extends Pick<BuyerNoticeProps, "source" | "user"> {
  readonly children: ReactNode;
}

/** Looked at only where there is something to offer: it is drawn with every change of a seat. */
function UnlessSeated({ source, user, children }: UnlessSeatedProps) {
  const { data } = useSeats(source);
  return data && !data.seats.some((seat) => isOwnSeat(seat, user)) ? children : null;
}
