"use client";

import type { PortalUser } from "../../api/PortalUser.ts";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useAssignSeat } from "../../hooks/useAssignSeat.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import type { Labels } from "../../labels/Labels.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { IconButton } from "../../primitives/IconButton.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { sayNotDone } from "../words/sayNotDone.ts";

export interface BuyerNoticeProps {
  readonly source: SeatSource;
  readonly user: PortalUser;
  /** A seat can be given, this is not the first, and the buyer has none and has not said that they want none. */
  readonly isPossible: boolean;
  readonly labels: Labels;
  /** The notice is about to go. */
  readonly onLeave: () => void;
  readonly onDismiss: () => void;
  readonly onAssigned: ((seat: Seat) => void) | undefined;
}

/** Reminds whoever buys for others that they need a seat for themselves, too. */
export function BuyerNotice({
  source,
  user,
  isPossible,
  labels,
  onLeave,
  onDismiss,
  onAssigned,
}: BuyerNoticeProps) {
  const assign = useAssignSeat(source);
  const announce = useAnnounce();
  const told = useCurrent(onAssigned);
  const { email } = user;
  if (!isPossible) return null;

  const take = () => {
    // The notice goes before the answer, and `mutate` would not call its callbacks any more.
    void assign.mutateAsync({ email }).then(
      (seat) => {
        announce(labels.assigned(1));
        told.current?.(seat);
      },
      () => {},
    );
    onLeave();
  };
  return (
    <Notice
      title={labels.seatlessBuyer}
      tone={assign.error ? "danger" : undefined}
      announced={assign.error ? assign.submittedAt : undefined}
      actions={
        <>
          <Button size="s" busy={assign.isPending ? labels.sendingTo : undefined} onClick={take}>
            {labels.takeSeat}
          </Button>
          <IconButton icon={moreIcons.close} label={labels.dismiss} onClick={() => onDismiss()} />
        </>
      }
    >
      {assign.error ? sayNotDone("assign", assign.error, labels) : labels.seatlessBuyerNote}
    </Notice>
  );
}
