"use client";

import { moreIcons } from "../primitives/moreIcons.ts";
import { useEffect, useRef } from "react";
import { useListMoment } from "../hooks/useListMoment.ts";
import { useMoment } from "../hooks/useMoment.ts";
import { useRevokeSeat } from "../hooks/useRevokeSeat.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { personOf } from "../model/personOf.ts";
import { samePerson } from "../model/samePerson.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { Consequences } from "./Consequences.tsx";
import { OwnSeatWarning } from "./OwnSeatWarning.tsx";
import { PersonCard } from "./PersonCard.tsx";
import type { RevokeSeatDialogProps } from "./RevokeSeatDialog.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayFailure } from "./sayFailure.ts";
import { sayFreeing } from "./sayFreeing.ts";
import { sayLoss } from "./sayLoss.ts";
import { useLabels } from "./useLabels.ts";

export interface RevokeSeatDialogBodyProps extends RevokeSeatDialogProps {
  /** It is closed, and nothing that it has sent is on its way. */
  readonly onSettled?: (() => void) | undefined;
}

/** What `RevokeSeatDialog` is once it has been fetched. */
export function RevokeSeatDialogBody({
  source,
  seat,
  open,
  onOpenChange,
  onRevoked,
  onSettled,
  labels: own,
  returnFocus,
  ...rest
}: RevokeSeatDialogBodyProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const cancel = useRef<HTMLButtonElement>(null);
  const { data } = useSeats(source);
  const now = useMoment([seat], useListMoment(source));
  const revoke = useRevokeSeat(source);
  // It may have been shown for somebody else before: what became of theirs is not said under this name.
  const { variables: sent } = revoke;
  const isSent = sent !== undefined && sent.id === seat.id && samePerson(sent, seat);

  const person = personOf(seat).title ?? labels.nobody;
  const total = data?.total_seats ?? 0;

  const confirm = () => {
    revoke.mutate(seat, {
      onSuccess: (revoked) => {
        announce(labels.revokedFrom(person));
        onOpenChange(false);
        onRevoked?.(revoked);
      },
      // Closed meanwhile: the refusal would stand where nobody looks.
      onError: () => onOpenChange(true),
    });
  };

  useEffect(() => {
    if (!open && !revoke.isPending) onSettled?.();
  });

  const close = () => {
    if (!revoke.isPending) revoke.reset();
    onOpenChange(false);
  };

  if (!open) return null;
  return (
    <RootDialog {...rest} onClose={close} size="s" returnFocus={returnFocus}>
      <DialogFrame
        title={labels.revokeTitle(person)}
        closeLabel={labels.close}
        isQuestion
        initialFocus={cancel}
        footer={
          <>
            <Button ref={cancel} onClick={close}>
              {labels.cancel}
            </Button>
            <Button
              variant="danger"
              onClick={confirm}
              busy={isSent && revoke.isPending ? labels.revoking : undefined}
            >
              {labels.revokeSeat}
            </Button>
          </>
        }
      >
        <PersonCard seat={seat} now={now} labels={labels} />
        <OwnSeatWarning seats={[seat]} labels={labels} />
        <Consequences
          of={[
            [moreIcons.leave, sayLoss(seat, now, labels)],
            [moreIcons.free, sayFreeing(data, 1, labels)],
            [
              moreIcons.card,
              source.orderId === undefined ? labels.billStays(total) : labels.orderStays(total),
            ],
          ]}
        />
        {isSent && revoke.error && (
          <Notice tone="danger" title={labels.notRevoked(person)} announced>
            {sayFailure(revoke.error, labels, labels.nothingRevoked)}
          </Notice>
        )}
      </DialogFrame>
    </RootDialog>
  );
}
