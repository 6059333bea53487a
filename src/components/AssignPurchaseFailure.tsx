import type { Labels } from "../labels/Labels.ts";
import { Button } from "../primitives/Button.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice } from "../primitives/Notice.tsx";
import { sayChangeFailure } from "./sayChangeFailure.ts";
import { sayDay } from "./sayDay.ts";
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
  if (change.error) {
    const { title, note, isAboutBilling } = sayChangeFailure(change.error, labels, plan?.seats ?? 0);
    return (
      <Notice
        key={change.submittedAt}
        tone="danger"
        title={title}
        announced
        actions={
          onBillingNeeded &&
          isAboutBilling && (
            <Button size="s" onClick={() => onBillingNeeded()}>
              {labels.toBilling}
            </Button>
          )
        }
      >
        {note} {labels.nobodyInvited}
      </Notice>
    );
  }
  const booked = change.data?.pending_update;
  if (!booked?.seats) return null;
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
