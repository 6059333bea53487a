"use client";

import { useEffect, useState, type ReactNode } from "react";
import { useOneNumber } from "../hooks/useOneNumber.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { Spinner } from "../primitives/Spinner.tsx";
import { ChangeSeatsForm, type ChangeSeatsFormProps } from "./ChangeSeatsForm.tsx";
import { sayBarrier } from "./sayBarrier.ts";

export type ChangeSeatsStageProps = Omit<ChangeSeatsFormProps, "subscription" | "list" | "isOld">;

/** The form, or why there is none: the plan is not here yet, did not come, or cannot change. */
export function ChangeSeatsStage(props: ChangeSeatsStageProps) {
  const { source, change, labels, onClose, onBillingNeeded } = props;
  const plan = useSubscription(source);
  const list = useSeats(source);
  const user = usePortalUser();
  const { refetch } = plan;
  const { refetch: refetchList } = list;

  const isOld = useOneNumber(source);
  // It begins with the number of now, and stays as it is when that changes meanwhile.
  const [hasBegun, setHasBegun] = useState(false);
  const isHere = plan.data && !list.isPending && !user.isPending && (hasBegun || !isOld);
  if (isHere && !hasBegun) setHasBegun(true);

  // The bounds, the people or the plan are not what they were.
  const isRefused = change.error?.reason.type === "refused";
  useEffect(() => {
    if (!isRefused) return;
    void refetch();
    void refetchList();
  }, [isRefused, refetch, refetchList]);

  const frame = (body: ReactNode, action?: ReactNode) => (
    <DialogFrame
      title={labels.changeSeats}
      closeLabel={labels.close}
      footer={
        <>
          <Button onClick={onClose}>{labels.close}</Button>
          {action}
        </>
      }
    >
      {body}
    </DialogFrame>
  );

  if (plan.data && isHere) {
    const barrier =
      user.data?.canManage === false
        ? { title: labels.notYoursTitle, note: labels.error({ type: "not_permitted" }) }
        : sayBarrier(plan.data, labels);
    if (!barrier)
      return <ChangeSeatsForm {...props} subscription={plan.data} list={list.data} isOld={isOld} />;
    return frame(
      <Notice title={barrier.title} announced>
        {barrier.note}
      </Notice>,
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
        onClick={() => void refetch()}
      >
        {labels.tryAgain}
      </Button>,
    );
  return frame(
    <p className="ps-status ps-usage" role="status">
      <Spinner />
      {labels.planLoading}
    </p>,
  );
}
