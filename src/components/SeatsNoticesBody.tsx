"use client";

import { useLayoutEffect, useRef } from "react";
import { useListMoment } from "../hooks/useListMoment.ts";
import { useMoment } from "../hooks/useMoment.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import { changeBarrier } from "../model/changeBarrier.ts";
import { countSeats } from "../model/countSeats.ts";
import { planState } from "../model/planState.ts";
import { revokeFirst } from "../model/revokeFirst.ts";
import { seatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice, type NoticeProps } from "../primitives/Notice.tsx";
import { BookedNotice } from "./BookedNotice.tsx";
import { BuyerNotice } from "./BuyerNotice.tsx";
import { focusTarget } from "./focusTarget.ts";
import { Root, type RootProps } from "./Root.tsx";
import { sayBarrier } from "./sayBarrier.ts";
import type { SeatsNoticesProps } from "./SeatsNotices.tsx";
import { useLabels } from "./useLabels.ts";
import { useRevokeQuestion } from "./useRevokeQuestion.tsx";
import { whenSold } from "./whenSold.ts";

const none: readonly ShownSeat[] = [];

/** What `SeatsNotices` is once it has been fetched. */
export function SeatsNoticesBody({
  source,
  onChangeSeats,
  onSeatsNeeded,
  onBillingNeeded,
  tellsEnd = true,
  onAssigned,
  onRevoked,
  onSeatsChanged,
  labels: own,
  ...rest
}: SeatsNoticesProps) {
  const labels = useLabels(own);
  const box = useRef<HTMLElement>(null);
  const { data, refetch } = useSeats(source);
  const plan = useSubscription(source).data;
  const asking = usePortalUser();
  const user = asking.data;
  const now = useMoment(data?.seats ?? none, useListMoment(source));
  const { ask, question } = useRevokeQuestion(source, labels, onRevoked, () => box.current);

  const { onFocus }: Pick<RootProps, "onFocus"> = rest;
  const keepFocus = () => box.current?.focus();
  /** An empty box would not show the focus: it goes on to the list. */
  const passFocusOn = () => {
    const element = box.current;
    if (!element || element !== document.activeElement || element.querySelector(".ps-notice")) return;
    focusTarget(element.closest<HTMLElement>(".ps-manager"), "", 0)?.focus();
  };
  useLayoutEffect(passFocusOn);

  // Who may only look is offered nothing, not even for a moment.
  const isUnknown = asking.isLoading && asking.failureCount === 0;
  if (!data || isUnknown || user?.canManage === false) return null;

  const counts = countSeats(data, now);
  const { total, assigned, expired, free, over } = counts;
  const hasEnded = plan !== undefined && planState(plan) === "ended";
  // Until it is known, most plans let it; the dialog says so where one does not.
  const canChange = onChangeSeats && source.subscriptionId !== undefined && !(plan && changeBarrier(plan));

  const more = (count: number, words: string) => {
    if (canChange)
      return (
        <Button size="s" onClick={() => onChangeSeats(assigned + count)}>
          {words}
        </Button>
      );
    return (
      onSeatsNeeded && (
        <Button size="s" onClick={() => whenSold(onSeatsNeeded(over + count), () => void refetch())}>
          {words}
        </Button>
      )
    );
  };
  const isExpired = (seat: ShownSeat) => seatState(seat, now) === "expired";
  const freeOne = () => {
    // Only an expired invitation, so the others need not be put in order.
    const [seat] = expired > 0 ? revokeFirst(data.seats.filter(isExpired), now) : [];
    return (
      seat && (
        <Button size="s" variant="ghost" tone="quiet" onClick={() => ask(seat)}>
          {expired === 1 ? labels.freeThat : labels.freeOne}
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

  const notices: Record<string, NoticeProps | false | undefined> = {
    plan: planNotice(),
    over: over > 0 && {
      tone: moreIcons.warning,
      title: labels.overTitle(assigned, total),
      children: [
        canChange || onSeatsNeeded ? labels.addOrRevoke(over) : labels.revokeToFit(over),
        expired > 0 && labels.holding(expired),
      ]
        .filter(Boolean)
        .join(" "),
      actions: (
        <>
          {freeOne()}
          {more(0, labels.addSeats(over))}
        </>
      ),
    },
    // Nobody can be invited to a plan that has ended.
    full: !hasEnded &&
      over === 0 &&
      free === 0 &&
      total > 0 && {
        title: labels.seatsFull(total),
        children: [
          canChange || onSeatsNeeded ? labels.addToInvite : labels.seatsFullNote,
          expired > 0 && labels.holding(expired),
        ]
          .filter(Boolean)
          .join(" "),
        actions: (
          <>
            {freeOne()}
            {more(1, labels.addSome)}
          </>
        ),
      },
  };

  function planNotice(): NoticeProps | undefined {
    const state = plan && planState(plan);
    if (state === "late")
      return {
        tone: moreIcons.warning,
        title: labels.lateTitle,
        children: labels.lateNote,
        actions: billing(labels.payNow),
      };
    if (state !== "ending" && !(hasEnded && (tellsEnd || assigned > 0))) return undefined;
    const said = sayBarrier(plan!, labels);
    return said
      ? {
          tone: moreIcons.warning,
          title: said.title,
          children: said.note,
          actions: billing(labels.renewPlan),
        }
      : undefined;
  }

  return (
    <Root
      {...rest}
      ref={box}
      as="div"
      part="ps-notices"
      tabIndex={-1}
      onFocus={(event) => {
        onFocus?.(event);
        passFocusOn();
      }}
    >
      <Announcer>
        {Object.entries(notices).map(([key, notice]) => notice && <Notice key={key} {...notice} />)}
        {user && (user.role === null || user.role === "owner") && (
          <BuyerNotice
            source={source}
            user={user}
            seats={data.seats}
            isPossible={!hasEnded && assigned > 0 && free > 0}
            labels={labels}
            onLeave={keepFocus}
            onAssigned={onAssigned}
          />
        )}
        {plan?.pending_update && plan.pending_update.seats !== null && (
          <BookedNotice
            plan={plan}
            booked={plan.pending_update}
            assigned={assigned}
            labels={labels}
            onKept={(subscription) => {
              keepFocus();
              onSeatsChanged?.(subscription);
            }}
          />
        )}
        {question}
      </Announcer>
    </Root>
  );
}
