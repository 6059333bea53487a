"use client";

import type { ReactNode } from "react";
import type { Subscription } from "../api/Subscription.ts";
import { useSeatsContext } from "../hooks/SeatsContext.ts";
import { seatsKeys } from "../hooks/seatsKeys.ts";
import type { SeatCounts } from "../model/countSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { changeBarrier } from "../model/changeBarrier.ts";
import { planState } from "../model/planState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Button } from "../primitives/Button.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice, type NoticeProps } from "../primitives/Notice.tsx";
import { FreeExpired } from "./FreeExpired.tsx";
import { sayAll } from "./sayAll.ts";
import { sayBarrier } from "./sayBarrier.ts";
import type { SeatsNoticesProps } from "./SeatsNotices.tsx";
import { whenSold } from "./whenSold.ts";

export interface PlanNoticesProps extends Pick<
  SeatsNoticesProps,
  "source" | "onChangeSeats" | "onSeatsNeeded" | "onBillingNeeded" | "tellsEnd"
> {
  readonly counts: SeatCounts;
  readonly plan: Subscription | undefined;
  readonly labels: Labels;
  /** A seat that an expired invitation holds is asked back. */
  readonly onAsk: (seat: ShownSeat) => void;
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
  // Until it is known, most plans let it; the dialog says so where one does not.
  const canChange = onChangeSeats && source.subscriptionId !== undefined && !(plan && changeBarrier(plan));

  const askForList = () => void queryClient.invalidateQueries({ queryKey: seatsKeys.list(client, source) });
  const more = (count: number, words: string) => {
    if (canChange)
      return (
        <Button size="s" onClick={() => onChangeSeats(assigned + count)}>
          {words}
        </Button>
      );
    return (
      onSeatsNeeded && (
        <Button size="s" onClick={() => whenSold(onSeatsNeeded(over + count), askForList)}>
          {words}
        </Button>
      )
    );
  };
  const billing = (words: string) =>
    onBillingNeeded && (
      <Button size="s" onClick={() => onBillingNeeded()}>
        {words}
      </Button>
    );

  /** Too few seats, and both ways out: one that an expired invitation holds, or more of them. */
  const shortage = (title: string, note: string, action: ReactNode): NoticeProps => ({
    title,
    children: sayAll([note, expired > 0 && labels.holding(expired)], " "),
    actions: (
      <>
        {expired > 0 && <FreeExpired source={source} labels={labels} onAsk={onAsk} />}
        {action}
      </>
    ),
  });
  const mayAdd = canChange || onSeatsNeeded;
  // Nobody can be invited to a plan that has ended.
  const isFull = !hasEnded && over === 0 && free === 0 && total > 0;
  const notices: Record<string, NoticeProps | false | undefined> = {
    plan: planNotice(),
    over: over > 0 && {
      tone: moreIcons.warning,
      ...shortage(
        labels.overTitle(assigned, total),
        mayAdd ? labels.addOrRevoke(over) : labels.revokeToFit(over),
        more(0, labels.addSeats(over)),
      ),
    },
    full:
      isFull &&
      shortage(
        labels.seatsFull(total),
        mayAdd ? labels.addToInvite : labels.seatsFullNote,
        more(1, labels.addSome),
      ),
  };

  function planNotice(): NoticeProps | undefined {
    const warning = (title: string, note: string, way: string) => ({
      tone: moreIcons.warning,
      title,
      children: note,
      actions: billing(way),
    });
    if (state === "late") return warning(labels.lateTitle, labels.lateNote, labels.payNow);
    if (state !== "ending" && !(hasEnded && (tellsEnd || assigned > 0))) return undefined;
    const said = sayBarrier(plan!, labels);
    return said ? warning(said.title, said.note, labels.renewPlan) : undefined;
  }

  return Object.entries(notices).map(([key, notice]) => notice && <Notice key={key} {...notice} />);
}
