"use client";

import { useId } from "react";
import { keepFailure } from "../../hooks/writes/keepFailure.ts";
import { once } from "../../hooks/writes/once.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useUpdateSeatCount } from "../../hooks/useUpdateSeatCount.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { closedFirst } from "../frame/closedFirst.ts";
import { useComeBack } from "../frame/useComeBack.ts";
import type { ChangeSeatsDialogProps } from "../ChangeSeatsDialog.tsx";
import { ChangeSeatsStage } from "./ChangeSeatsStage.tsx";
import { RootDialog } from "../frame/RootDialog.tsx";
import { sayDay } from "../words/sayDay.ts";
import { useLabels } from "../frame/useLabels.ts";
import { useRefusedUnseen } from "./useRefusedUnseen.ts";
import { useSeatQuestions } from "../person/useSeatQuestions.tsx";

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
  const id = useId();
  const { client, queryClient } = useSeatsContext("ChangeSeatsDialog");
  const comeBack = useComeBack(open, onOpenChange);
  const { refused, forget } = useRefusedUnseen(source, comeBack);
  const { ask, questions } = useSeatQuestions(source, labels, onRevoked);

  const submit = (wanted: number | null) => {
    forget();
    let isTold = false;
    // React Query calls these only while this component is mounted.
    const whileShown = {
      onSuccess: () => {
        change.reset();
        onOpenChange(false);
      },
      onError: () => {
        isTold = true;
        // If it was closed meanwhile, nobody would see the refusal.
        comeBack();
      },
    };
    // A second click may come before the button is rendered as busy.
    void once(queryClient, [id, wanted], () =>
      change.mutateAsync(wanted, whileShown).then(
        (subscription) => {
          const { seats: now, pending_update: booked } = subscription;
          announce(
            booked?.seats
              ? labels.bookedFrom(booked.seats, sayDay(booked.applies_at, labels.locale))
              : labels.changedTo(now ?? 0),
          );
          onChanged?.(subscription);
        },
        (error: unknown) => isTold || keepFailure(queryClient, seatsKeys.resize(client, source), error),
      ),
    );
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
            first={seats}
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
