"use client";

import { useEffect } from "react";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { useRevokeSeat } from "../../hooks/useRevokeSeat.ts";
import { useSendOnce } from "../../hooks/writes/useSendOnce.ts";
import { sameHolder } from "../../model/sameHolder.ts";
import { seatKey } from "../../model/seatKey.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { RootDialog } from "../frame/RootDialog.tsx";
import { useLabels } from "../frame/useLabels.ts";
import type { RevokeSeatDialogProps } from "../RevokeSeatDialog.tsx";
import { sayNotDone } from "../words/sayNotDone.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { RevokeQuestion } from "./RevokeQuestion.tsx";

export interface RevokeSeatDialogBodyProps extends RevokeSeatDialogProps {
  /** Called when it is closed, and nothing that it has sent is on its way. */
  readonly onSettled?: (() => void) | undefined;
}

/** The body of `RevokeSeatDialog`, loaded on demand. */
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
  const revoke = useRevokeSeat(source);
  const send = useSendOnce(revoke);
  // The `seat` given may be somebody else's by the time of the answer: what becomes of the one sent is not said under
  // another name.
  const { variables: sent } = revoke;
  const isSent = sent !== undefined && sameHolder(sent, seat);
  const latest = useCurrent({ seat, onRevoked });
  const person = sayPerson(seat, labels);

  const confirm = () =>
    send(seat, seatKey(seat), {
      onDone: () => {
        if (latest.current.seat.id === seat.id) onOpenChange(false);
      },
      onFailed: () => {
        if (!sameHolder(latest.current.seat, seat)) return false;
        // If it was closed meanwhile, nobody would see the refusal.
        onOpenChange(true);
      },
      onAgreed: (revoked) => {
        announce(labels.revokedFrom(person));
        latest.current.onRevoked?.(revoked);
      },
    });

  useEffect(() => {
    if (!open && !revoke.isPending) onSettled?.();
  });

  const close = () => {
    if (!revoke.isPending) revoke.reset();
    onOpenChange(false);
  };

  if (!open) return null;
  return (
    <RootDialog {...rest} closeLabel={labels.close} onClose={close} size="s" returnFocus={returnFocus}>
      <RevokeQuestion
        source={source}
        seats={[seat]}
        labels={labels}
        busy={isSent && revoke.isPending ? labels.revoking : undefined}
        onCancel={close}
        onConfirm={confirm}
      >
        {isSent && revoke.error && (
          <Notice tone="danger" title={labels.notRevoked(person)} announced>
            {sayNotDone("revoke", revoke.error, labels)}
          </Notice>
        )}
      </RevokeQuestion>
    </RootDialog>
  );
}
