"use client";

import { useEffect } from "react";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import { useUpdateSeatCount } from "../hooks/useUpdateSeatCount.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import type { ChangeSeatsDialogProps } from "./ChangeSeatsDialog.tsx";
import { ChangeSeatsForm } from "./ChangeSeatsForm.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayBarrier } from "./sayBarrier.ts";
import { sayDay } from "./sayDay.ts";
import { useLabels } from "./useLabels.ts";

/** What `ChangeSeatsDialog` is once it has been fetched. */
export function ChangeSeatsDialogBody({
  source,
  seats,
  open,
  onOpenChange,
  onChanged,
  onBillingNeeded,
  labels: own,
  returnFocus,
}: ChangeSeatsDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const plan = useSubscription(source);
  const list = useSeats(source);
  const user = usePortalUser();
  const change = useUpdateSeatCount(source);

  // The list knows another number: the plan has changed since it was asked.
  const { refetch } = plan;
  // Read at every render: what reads nothing of a query is drawn again for everything.
  const { data: shown } = list;
  const isOld = open && plan.data && shown ? plan.data.seats !== shown.total_seats : false;
  useEffect(() => {
    if (isOld) void refetch();
  }, [isOld, refetch]);

  const submit = (wanted: number) =>
    change.mutate(wanted, {
      onSuccess: (subscription) => {
        const { seats: now, pending_update: booked } = subscription;
        announce(
          booked?.seats
            ? labels.bookedFrom(booked.seats, sayDay(booked.applies_at, labels.locale))
            : labels.changedTo(now ?? wanted),
        );
        change.reset();
        onOpenChange(false);
        onChanged?.(subscription);
      },
      onError: ({ reason }) => {
        // Closed meanwhile: the refusal would stand where nobody looks.
        onOpenChange(true);
        if (reason.type !== "refused") return;
        // The bounds, the people or the plan are not what they were.
        void plan.refetch();
        void list.refetch();
      },
    });

  if (!open) return null;

  const close = () => {
    if (!change.isPending) change.reset();
    onOpenChange(false);
  };
  const content = () => {
    if (plan.data && !list.isPending) {
      const barrier =
        user.data?.canManage === false
          ? { title: labels.notYoursTitle, note: labels.error({ type: "not_permitted" }) }
          : sayBarrier(plan.data, labels);
      if (!barrier)
        return (
          <ChangeSeatsForm
            source={source}
            subscription={plan.data}
            list={list.data}
            first={change.variables ?? seats}
            change={change}
            labels={labels}
            onSubmit={submit}
            onClose={close}
            onBillingNeeded={onBillingNeeded}
          />
        );
      return frame(
        <Notice title={barrier.title}>{barrier.note}</Notice>,
        onBillingNeeded && plan.data.ends_at && (
          <Button variant="primary" onClick={() => onBillingNeeded()}>
            {labels.renewPlan}
          </Button>
        ),
      );
    }
    if (plan.error)
      return frame(
        <Notice tone="danger" title={labels.planFailed} announced>
          {labels.error(plan.error.reason)}
        </Notice>,
        <Button
          variant="primary"
          busy={plan.isFetching ? labels.planLoading : undefined}
          onClick={() => void plan.refetch()}
        >
          {labels.tryAgain}
        </Button>,
      );
    return frame(
      <p className="ps-usage" role="status">
        <Spinner /> {labels.planLoading}
      </p>,
    );
  };
  const frame = (body: React.ReactNode, action?: React.ReactNode) => (
    <DialogFrame
      title={labels.changeSeats}
      closeLabel={labels.close}
      footer={
        <>
          <Button onClick={close}>{labels.close}</Button>
          {action}
        </>
      }
    >
      {body}
    </DialogFrame>
  );
  return (
    <RootDialog size="s" onClose={close} returnFocus={returnFocus}>
      {content()}
    </RootDialog>
  );
}
