"use client";

import type { Subscription } from "../../api/Subscription.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { SeatCounts } from "../../model/countSeats.ts";
import { changeBarrier } from "../../model/plan/changeBarrier.ts";
import { planState } from "../../model/plan/planState.ts";
import { seatBounds } from "../../model/plan/seatBounds.ts";
import { Button } from "../../primitives/Button.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { whenSold } from "../assign/whenSold.ts";
import type { SeatsNoticesProps } from "../SeatsNotices.tsx";
import { sayAll } from "../words/sayAll.ts";
import { sayBarrier } from "../words/sayBarrier.ts";
import { FreeExpired, type FreeExpiredProps } from "./FreeExpired.tsx";

export interface PlanNoticesProps extends Pick<
  SeatsNoticesProps,
  "source" | "onChangeSeats" | "onSeatsNeeded" | "onBillingNeeded" | "tellsEnd"
> {
  readonly counts: SeatCounts;
  readonly plan: Subscription | undefined;
  readonly labels: Labels;
  /** A seat that an expired invitation holds is asked back. */
  readonly onAsk: FreeExpiredProps["onAsk"];
}

/** What is wrong with the plan, or with how many seats it has, each with its repair. */
export function PlanNotices({
  source,
  counts,
  plan,
  labels,
  onChangeSeats,
  onSeatsNeeded,
  onBillingNeeded,
  tellsEnd = true,
  onAsk,
}: PlanNoticesProps) {
  const { client, queryClient } = useSeatsContext("SeatsNotices");
  const { total, assigned, expired, free, over } = counts;
  const state = planState(plan);
  const hasEnded = state === "ended";
  // Offered before the plan is known: most plans allow it, and the dialog says if one does not.
  const barrier = plan ? changeBarrier(plan) : null;
  const canChange = onChangeSeats && source.subscriptionId !== undefined && barrier === null;
  const { maximum } = seatBounds(plan, 0);

  const askForList = () => void queryClient.invalidateQueries({ queryKey: seatsKeys.list(client, source) });
  /** The way to `more` seats than are assigned, if there is one; beyond what the plan may have, it is the host's. */
  const wayTo = (more: number) => {
    if (canChange && assigned + more <= maximum) return () => onChangeSeats(assigned + more);
    return onSeatsNeeded && (() => whenSold(onSeatsNeeded(over + more), askForList));
  };
  /** Both ways out where there are too few: a seat that an expired invitation holds, or more of them. */
  const tooFew = (more: number, click: string, whatToDo: readonly [adding: string, without: string]) => {
    const add = wayTo(more);
    return {
      children: sayAll([whatToDo[add ? 0 : 1], expired > 0 && labels.holding(expired)], " "),
      actions: (
        <>
          {expired > 0 && <FreeExpired source={source} labels={labels} onAsk={onAsk} />}
          {add && (
            <Button size="s" onClick={add}>
              {click}
            </Button>
          )}
        </>
      ),
    };
  };
  const billing = (words: string) =>
    onBillingNeeded && (
      <Button size="s" onClick={() => onBillingNeeded()}>
        {words}
      </Button>
    );
  // A plan that is late may be ending, too.
  const isEnd = barrier === "ending" || (hasEnded && (tellsEnd || assigned > 0));
  const end = plan && isEnd && sayBarrier(plan, labels);

  return (
    <>
      {state === "late" && (
        <Notice tone={moreIcons.warning} title={labels.lateTitle} actions={billing(labels.payNow)}>
          {labels.lateNote}
        </Notice>
      )}
      {end && (
        <Notice tone={moreIcons.warning} title={end.title} actions={billing(labels.renewPlan)}>
          {end.note}
        </Notice>
      )}
      {over > 0 && (
        <Notice
          tone={moreIcons.warning}
          title={labels.overTitle(assigned, total)}
          {...tooFew(0, labels.addSeats(over), [labels.addOrRevoke(over), labels.revokeToFit(over)])}
        />
      )}
      {/* Nobody can be invited to a plan that has ended. */}
      {!hasEnded && over === 0 && free === 0 && total > 0 && (
        <Notice
          title={labels.seatsFull(total)}
          {...tooFew(1, labels.addSome, [labels.addToInvite, labels.seatsFullNote])}
        />
      )}
    </>
  );
}
