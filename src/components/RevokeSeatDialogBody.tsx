"use client";

import { useRef } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useRevokeSeat } from "../hooks/useRevokeSeat.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { firstName } from "../model/firstName.ts";
import { personOf } from "../model/personOf.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";

import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { PersonCard } from "./PersonCard.tsx";
import type { RevokeSeatDialogProps } from "./RevokeSeatDialog.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayFailure } from "./sayFailure.ts";
import { useLabels } from "./useLabels.ts";

/** What `RevokeSeatDialog` is once it has been fetched. */
export function RevokeSeatDialogBody({
  source,
  seat,
  open,
  onOpenChange,
  onRevoked,
  labels: own,
  returnFocus,
}: RevokeSeatDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const cancel = useRef<HTMLButtonElement>(null);
  const { data, dataUpdatedAt } = useSeats(source);
  const now = useNow(dataUpdatedAt);
  const revoke = useRevokeSeat(source);

  const { name, title } = personOf(seat);
  const person = title ?? labels.nobody;
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

  if (!open) return null;
  return (
    <RootDialog
      onClose={() => {
        if (!revoke.isPending) revoke.reset();
        onOpenChange(false);
      }}
      size="s"
      returnFocus={returnFocus}
    >
      <DialogFrame
        title={labels.revokeTitle(person)}
        closeLabel={labels.close}
        initialFocus={cancel}
        footer={
          <>
            <Button ref={cancel} onClick={() => onOpenChange(false)}>
              {labels.cancel}
            </Button>
            <Button variant="danger" onClick={confirm} busy={revoke.isPending ? labels.revoking : undefined}>
              {labels.revokeSeat}
            </Button>
          </>
        }
      >
        <PersonCard seat={seat} now={now} labels={labels} />
        <ul className="ps-consequences">
          <li>
            <Icon name="leave" />
            {seat.status === "claimed"
              ? labels.losesAccess(name ? firstName(name) : person)
              : labels.losesInvitation}
          </li>
          <li>
            <Icon name="free" />
            {labels.seatIsFree}
          </li>
          <li>
            <Icon name="card" />
            {source.orderId === undefined ? labels.billStays(total) : labels.orderStays(total)}
          </li>
        </ul>
        {revoke.error && (
          <Notice tone="danger" title={labels.notRevoked(person)} announced>
            {sayFailure(revoke.error, labels, labels.nothingRevoked)}
          </Notice>
        )}
      </DialogFrame>
    </RootDialog>
  );
}
