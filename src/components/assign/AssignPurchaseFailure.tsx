import type { Labels } from "../../labels/Labels.ts";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { ChangeFailure } from "../change/ChangeFailure.tsx";
import { sayDay } from "../words/sayDay.ts";
import type { SeatPurchase } from "./useSeatPurchase.ts";

export interface AssignPurchaseFailureProps {
  readonly purchase: SeatPurchase;
  readonly labels: Labels;
  readonly onBillingNeeded: (() => void) | undefined;
}

/** Why the missing seats are not there, so that nobody was invited: refused, lost, or booked for later. */
export function AssignPurchaseFailure({
  purchase: { change, plan },
  labels,
  onBillingNeeded,
}: AssignPurchaseFailureProps) {
  const booked = change.data?.pending_update;
  if (!booked?.seats)
    return (
      <ChangeFailure
        change={change}
        total={plan?.seats ?? 0}
        labels={labels}
        onBillingNeeded={onBillingNeeded}
      >
        {labels.nobodyInvited}
      </ChangeFailure>
    );
  return (
    <Notice
      tone={moreIcons.warning}
      title={labels.bookedTitle(booked.seats, sayDay(booked.applies_at, labels.locale))}
      announced
    >
      {labels.nobodyInvited}
    </Notice>
  );
}
