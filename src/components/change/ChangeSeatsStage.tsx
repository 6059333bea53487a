"use client";

import type { ReactNode } from "react";
import { usePortalUser } from "../../hooks/usePortalUser.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import { useSubscription } from "../../hooks/useSubscription.ts";
import { changeBarrier } from "../../model/plan/changeBarrier.ts";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { Spinner } from "../../primitives/Spinner.tsx";
import { sayBarrier } from "../words/sayBarrier.ts";
import { ChangeSeatsForm, type ChangeSeatsFormProps } from "./ChangeSeatsForm.tsx";

export type ChangeSeatsStageProps = Omit<ChangeSeatsFormProps, "subscription" | "list">;

/** The form, or why there is none: the plan is not loaded yet, could not be loaded, or cannot change. */
export function ChangeSeatsStage(props: ChangeSeatsStageProps) {
  const { source, labels, onClose, onBillingNeeded } = props;
  const plan = useSubscription(source);
  const list = useSeats(source);
  const user = usePortalUser();

  const frame = (body: ReactNode, action?: ReactNode) => (
    <DialogFrame
      title={labels.changeSeats}
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

  if (plan.data && !list.isPending && !user.isPending) {
    const why = changeBarrier(plan.data);
    const mayManage = user.data?.canManage !== false;
    const barrier = mayManage
      ? sayBarrier(plan.data, labels)
      : { title: labels.notYoursTitle, note: labels.error({ type: "not_permitted" }) };
    if (!barrier) return <ChangeSeatsForm {...props} subscription={plan.data} list={list.data} />;
    return frame(
      <Notice title={barrier.title} announced>
        {barrier.note}
      </Notice>,
      mayManage && onBillingNeeded && (why === "ended" || why === "ending") && (
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
    <p className="ps-status ps-usage" role="status">
      <Spinner />
      {labels.planLoading}
    </p>,
  );
}
