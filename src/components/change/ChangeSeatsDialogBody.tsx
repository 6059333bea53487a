"use client";

import { useCurrent } from "../../hooks/useCurrent.ts";
import { useUpdateSeatCount } from "../../hooks/useUpdateSeatCount.ts";
import { useSendOnce } from "../../hooks/writes/useSendOnce.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import type { ChangeSeatsDialogProps } from "../ChangeSeatsDialog.tsx";
import { closedFirst } from "../frame/closedFirst.ts";
import { RootDialog } from "../frame/RootDialog.tsx";
import { useComeBack } from "../frame/useComeBack.ts";
import { useLabels } from "../frame/useLabels.ts";
import { useSeatQuestions } from "../person/useSeatQuestions.tsx";
import { sayDay } from "../words/sayDay.ts";
import { ChangeSeatsStage } from "./ChangeSeatsStage.tsx";
import { useRefusedUnseen } from "./useRefusedUnseen.ts";

/** The body of `ChangeSeatsDialog`, loaded on demand. Closed, it only keeps what it has sent. */
export function ChangeSeatsDialogBody({
  source,
  seats,
  open,
  onOpenChange,
  onChanged,
  onRevoked,
  onBillingNeeded,
  labels: own,
  returnFocus,
  ...rest
}: ChangeSeatsDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const change = useUpdateSeatCount(source);
  const send = useSendOnce(change);
  const comeBack = useComeBack(open, onOpenChange);
  const told = useCurrent(onChanged);
  const { refused, forget } = useRefusedUnseen(source, comeBack);
  const { ask, questions } = useSeatQuestions(source, labels, onRevoked);

  const submit = (wanted: number | null) => {
    forget();
    send(wanted, wanted, {
      onDone: () => {
        change.reset();
        onOpenChange(false);
      },
      // If it was closed meanwhile, nobody would see the refusal.
      onFailed: comeBack,
      onAgreed: (subscription) => {
        const { seats: now, pending_update: booked } = subscription;
        announce(
          booked?.seats
            ? labels.bookedFrom(booked.seats, sayDay(booked.applies_at, labels.locale))
            : labels.changedTo(now ?? 0),
        );
        told.current?.(subscription);
      },
    });
  };

  const close = () => {
    if (!change.isPending) change.reset();
    forget();
    onOpenChange(false);
  };
  return (
    <>
      {open && (
        <RootDialog {...rest} closeLabel={labels.close} size="s" onClose={close} returnFocus={returnFocus}>
          <ChangeSeatsStage
            source={source}
            wanted={seats}
            change={refused ? { ...refused, isPending: false } : change}
            labels={labels}
            onSubmit={submit}
            onClose={close}
            onAsk={ask}
            onBillingNeeded={closedFirst(close, onBillingNeeded)}
          />
        </RootDialog>
      )}
      {questions}
    </>
  );
}
