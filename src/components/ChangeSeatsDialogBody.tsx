"use client";

import { useUpdateSeatCount } from "../hooks/useUpdateSeatCount.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { closedFirst } from "./closedFirst.ts";
import type { ChangeSeatsDialogProps } from "./ChangeSeatsDialog.tsx";
import { ChangeSeatsStage } from "./ChangeSeatsStage.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayDay } from "./sayDay.ts";
import { useLabels } from "./useLabels.ts";
import { useSeatQuestions } from "./useSeatQuestions.tsx";

/** What `ChangeSeatsDialog` is once it has been fetched. Closed, it only keeps what it has sent. */
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
  const { ask, questions } = useSeatQuestions(source, labels, onRevoked);

  const submit = (wanted: number) => {
    // As long as the page is there.
    const whileShown = {
      onSuccess: () => {
        change.reset();
        onOpenChange(false);
      },
      // Closed meanwhile: the refusal would stand where nobody looks.
      onError: () => onOpenChange(true),
    };
    void change.mutateAsync(wanted, whileShown).then(
      (subscription) => {
        const { seats: now, pending_update: booked } = subscription;
        announce(
          booked?.seats
            ? labels.bookedFrom(booked.seats, sayDay(booked.applies_at, labels.locale))
            : labels.changedTo(now ?? wanted),
        );
        onChanged?.(subscription);
      },
      () => {},
    );
  };

  const close = () => {
    if (!change.isPending) change.reset();
    onOpenChange(false);
  };
  return (
    <>
      {open && (
        <RootDialog {...rest} size="s" onClose={close} returnFocus={returnFocus}>
          <ChangeSeatsStage
            source={source}
            first={seats}
            change={change}
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
