"use client";

import { memo, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { Subscription } from "../api/Subscription.ts";
import { usePortalUser, type AskingUser } from "../hooks/usePortalUser.ts";
import { useSeatsContext } from "../hooks/SeatsContext.ts";
import { seatsKeys } from "../hooks/seatsKeys.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import { useUsage } from "../hooks/useUsage.ts";
import type { SeatCounts } from "../model/countSeats.ts";
import { changeBarrier } from "../model/changeBarrier.ts";
import { isOwnSeat } from "../model/isOwnSeat.ts";
import { planState } from "../model/planState.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice, type NoticeProps } from "../primitives/Notice.tsx";
import { sayAll } from "./sayAll.ts";
import { BookedNotice } from "./BookedNotice.tsx";
import { BuyerNotice } from "./BuyerNotice.tsx";
import { FreeExpired } from "./FreeExpired.tsx";
import { focusTarget } from "./focusTarget.ts";
import { Root, type RootProps } from "./Root.tsx";
import { sayBarrier } from "./sayBarrier.ts";
import type { SeatsNoticesProps } from "./SeatsNotices.tsx";
import { useLabels } from "./useLabels.ts";
import { useSeatQuestions } from "./useSeatQuestions.tsx";
import { whenSold } from "./whenSold.ts";

/** What `SeatsNotices` is once it has been fetched. */
export function SeatsNoticesBody(props: SeatsNoticesProps) {
  const { source } = props;
  const { usage, seats = [] } = useUsage(source);
  const plan = useSubscription(source).data;
  const { data: user, isLoading, failureCount } = usePortalUser();
  // Who may only look is offered nothing, not even for a moment.
  const mayAct = !(isLoading && failureCount === 0) && user?.canManage !== false;
  const counts = mayAct ? usage?.counts : undefined;
  const isBuyer = user && (user.role === null || user.role === "owner");
  // Looked for only where there is a seat to take.
  const mayTakeOne = isBuyer && counts && counts.assigned > 0 && counts.free > 0;
  const isSeatless = mayTakeOne === true && !seats.some((seat) => isOwnSeat(seat, user));
  const buyer = isBuyer ? user : undefined;
  return <Notices {...props} counts={counts} plan={plan} buyer={buyer} isSeatless={isSeatless} />;
}

interface NoticesProps extends SeatsNoticesProps {
  /** Undefined where nothing is said. */
  readonly counts: SeatCounts | undefined;
  readonly plan: Subscription | undefined;
  /** Whoever pays. */
  readonly buyer: AskingUser | undefined;
  /** A seat is free for them, and they have none. */
  readonly isSeatless: boolean;
}

/** Not drawn again for every change of a seat: only for another number. */
const Notices = memo(function Notices({
  source,
  counts,
  plan,
  buyer,
  isSeatless,
  onChangeSeats,
  onSeatsNeeded,
  onBillingNeeded,
  tellsEnd = true,
  onAssigned,
  onRevoked,
  onSeatsChanged,
  labels: own,
  ...rest
}: NoticesProps) {
  const labels = useLabels(own);
  const box = useRef<HTMLElement>(null);
  const [isDismissed, setIsDismissed] = useState(false);
  const { client, queryClient } = useSeatsContext("SeatsNotices");
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

  if (!counts) return null;

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
        {expired > 0 && (
          <FreeExpired source={source} labels={labels} onAsk={(seat) => ask(seat, () => box.current)} />
        )}
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
        {buyer && (
          <BuyerNotice
            source={source}
            user={buyer}
            isPossible={isSeatless && !hasEnded && !isDismissed}
            labels={labels}
            onLeave={keepFocus}
            onDismiss={() => {
              keepFocus();
              setIsDismissed(true);
            }}
            onAssigned={onAssigned}
          />
        )}
        {source.subscriptionId !== undefined &&
          plan?.pending_update &&
          plan.pending_update.seats !== null && (
            <BookedNotice
              source={source}
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
        {questions}
      </Announcer>
    </Root>
  );
});
