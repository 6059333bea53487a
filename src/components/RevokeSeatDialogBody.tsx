"use client";

import { useEffect } from "react";
import { useRevokeSeat } from "../hooks/useRevokeSeat.ts";
import { personOf } from "../model/personOf.ts";
import { samePerson } from "../model/samePerson.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { RevokeQuestion } from "./RevokeQuestion.tsx";
import type { RevokeSeatDialogProps } from "./RevokeSeatDialog.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayFailure } from "./sayFailure.ts";
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
  const revoke = useRevokeSeat(source);
  // It may have been shown for somebody else before: what became of theirs is not said under this name.
  const { variables: sent } = revoke;
  const isSent = sent !== undefined && sent.id === seat.id && samePerson(sent, seat);

  const person = personOf(seat).title ?? labels.nobody;

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
      <RevokeQuestion
        source={source}
        seats={[seat]}
        labels={labels}
        loss={(now) => sayLoss(seat, now, labels)}
        answer={labels.revokeSeat}
        busy={isSent && revoke.isPending ? labels.revoking : undefined}
        onCancel={close}
        onConfirm={confirm}
      >
        {isSent && revoke.error && (
          <Notice tone="danger" title={labels.notRevoked(person)} announced>
            {sayFailure(revoke.error, labels, labels.nothingRevoked)}
          </Notice>
        )}
      </RevokeQuestion>
    </RootDialog>
  );
}
