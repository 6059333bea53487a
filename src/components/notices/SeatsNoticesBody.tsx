"use client";

import { memo, useLayoutEffect, useRef, useState } from "react";
import type { Subscription } from "../../api/Subscription.ts";
import { useUsage } from "../../hooks/reads/useUsage.ts";
import { usePortalUser, type AskingUser } from "../../hooks/usePortalUser.ts";
import { useSubscription } from "../../hooks/useSubscription.ts";
import type { SeatCounts } from "../../model/countSeats.ts";
import { isOwnSeat } from "../../model/isOwnSeat.ts";
import { planState } from "../../model/plan/planState.ts";
import { Announcer } from "../../primitives/Announcer.tsx";
import { Root, type RootProps } from "../frame/Root.tsx";
import { useLabels } from "../frame/useLabels.ts";
import { focusTarget } from "../list/focusTarget.ts";
import { useSeatQuestions } from "../person/useSeatQuestions.tsx";
import type { SeatsNoticesProps } from "../SeatsNotices.tsx";
import { BookedNotice } from "./BookedNotice.tsx";
import { BuyerNotice } from "./BuyerNotice.tsx";
import { PlanNotices } from "./PlanNotices.tsx";

/** The body of `SeatsNotices`, loaded on demand. */
export function SeatsNoticesBody(props: SeatsNoticesProps) {
  const { source } = props;
  const { usage, seats = [] } = useUsage(source);
  const plan = useSubscription(source).data;
  const { data: user, isLoading, failureCount } = usePortalUser();
  // Whoever may only look is offered nothing, not even for a moment.
  const mayAct = !(isLoading && failureCount === 0) && user?.canManage !== false;
  const counts = mayAct ? usage?.counts : undefined;
  const isBuyer = user && (user.role === null || user.role === "owner");
  // Only then are the seats searched for their own.
  const mayTakeOne = isBuyer && counts && counts.assigned > 0 && counts.free > 0;
  const isSeatless = mayTakeOne === true && !seats.some((seat) => isOwnSeat(seat, user));
  const buyer = isBuyer ? user : undefined;
  return <Notices {...props} counts={counts} plan={plan} buyer={buyer} isSeatless={isSeatless} />;
}

interface NoticesProps extends SeatsNoticesProps {
  /** Undefined where nothing may be said about them. */
  readonly counts: SeatCounts | undefined;
  readonly plan: Subscription | undefined;
  /** Whoever is asking, if that is the buyer. */
  readonly buyer: AskingUser | undefined;
  /** A seat is free for them, and they have none. */
  readonly isSeatless: boolean;
}

/** Rendered again only for another number, not for every change of a seat. */
const Notices = memo(function Notices({
  source,
  counts,
  plan,
  buyer,
  isSeatless,
  onChangeSeats,
  onSeatsNeeded,
  onBillingNeeded,
  tellsEnd,
  onAssigned,
  onRevoked,
  onSeatsChanged,
  labels: own,
  ...rest
}: NoticesProps) {
  const labels = useLabels(own);
  const box = useRef<HTMLElement>(null);
  const [isDismissed, setIsDismissed] = useState(false);
  const { ask, questions } = useSeatQuestions(source, labels, onRevoked);

  const { onFocus }: Pick<RootProps, "onFocus"> = rest;
  const keepFocus = () => box.current?.focus();
  /** An empty box would not show the focus: it goes on to the list. */
  const passFocusOn = () => {
    const element = box.current;
    if (!element || element !== document.activeElement || element.querySelector(".ps-notice")) return;
    focusTarget(element.closest<HTMLElement>(".ps-manager"), "", 0)?.focus();
  };
  useLayoutEffect(passFocusOn);

  // Kept while there is a question: what was sent from it is told here, also when nothing may be asked any more.
  if (!counts && questions.length === 0) return null;

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
        {counts && (
          <PlanNotices
            source={source}
            counts={counts}
            plan={plan}
            labels={labels}
            onChangeSeats={onChangeSeats}
            onSeatsNeeded={onSeatsNeeded}
            onBillingNeeded={onBillingNeeded}
            tellsEnd={tellsEnd}
            onAsk={(seat, button) => ask(seat, () => (button.isConnected ? button : box.current))}
          />
        )}
        {buyer && (
          <BuyerNotice
            source={source}
            user={buyer}
            isPossible={isSeatless && planState(plan) !== "ended" && !isDismissed}
            labels={labels}
            onLeave={keepFocus}
            onDismiss={() => {
              keepFocus();
              setIsDismissed(true);
            }}
            onAssigned={onAssigned}
          />
        )}
        {counts &&
          source.subscriptionId !== undefined &&
          plan?.pending_update &&
          plan.pending_update.seats !== null && (
            <BookedNotice
              source={source}
              plan={plan}
              booked={plan.pending_update}
              assigned={counts.assigned}
              labels={labels}
              onKept={(subscription) => {
                keepFocus();
                onSeatsChanged?.(subscription);
              }}
            />
          )}
        {questions}
      </Announcer>
    </Root>
  );
});
