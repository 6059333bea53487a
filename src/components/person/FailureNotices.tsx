"use client";

import { useEffect, useRef, useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import type { Failure } from "../../hooks/writes/failureOf.ts";
import { forgetFailures } from "../../hooks/writes/forgetFailures.ts";
import { useFailures } from "../../hooks/writes/useFailures.ts";
import type { Labels } from "../../labels/Labels.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";
import { sameHolder } from "../../model/sameHolder.ts";
import { seatState } from "../../model/seatState.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button, type ButtonProps } from "../../primitives/Button.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { openDialogs } from "../../primitives/openDialogs.ts";
import { useFocusHandedOn } from "../../primitives/useFocusHandedOn.ts";
import { SignInButton } from "../frame/SignInButton.tsx";
import { useLabels } from "../frame/useLabels.ts";
import { useSecondsUntil } from "../frame/useSecondsUntil.ts";
import { sayFailedChange } from "./sayFailedChange.ts";
import { useSeatActions, type SeatChanged } from "./useSeatActions.ts";

export interface FailureNoticesProps {
  readonly source: SeatSource;
  /** Seats whose failure is told elsewhere now, in an open dialog. */
  readonly except?: ((seat: Seat) => boolean) | undefined;
  readonly onChanged?: SeatChanged | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes when a notice that has it is removed. */
  readonly returnFocus?: ((seat: Seat) => HTMLElement | null) | undefined;
}

/**
 * What failed in a list: what is true now, and the one click that finishes it. The failures are kept beside the list
 * and not in a component, so whoever leaves and comes back reads the same.
 */
export function FailureNotices({ source, except, ...rest }: FailureNoticesProps) {
  const failures = useFailures(source);
  return failures
    .filter(({ seat }) => !except?.(seat))
    .map((failure) => <FailureNotice key={failure.person} {...rest} source={source} failure={failure} />);
}

interface FailureNoticeProps extends Omit<FailureNoticesProps, "except"> {
  readonly failure: Failure;
}

function FailureNotice({ source, failure, onChanged, labels: own, returnFocus }: FailureNoticeProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const { client, queryClient } = useSeatsContext("FailureNotices");
  const { data, dataUpdatedAt, refetch } = useSeats(source);
  const { send } = useSeatActions(source, labels, onChanged);
  const element = useRef<HTMLDivElement>(null);
  const dismiss = useRef<HTMLButtonElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { id, kind, person, seat, error, sentAt, recipient } = failure;

  // While it is tried again, the list already shows the seat as taken by this retry.
  const isFree = isBusy || !data || data.available_seats > 0;
  const { reason } = error;
  const pause = reason.type === "rate_limited" ? reason.retryAfter : undefined;
  const seconds = useSecondsUntil(pause === undefined ? null : sentAt + pause * 1000);
  // The button counts down: in the sentence, each second would be read aloud.
  const uncounted = (it: SeatsErrorReason) => (it === reason ? labels.askedTooMuch : labels.error(it));
  const { title, note } = sayFailedChange(
    failure,
    isFree,
    pause === undefined ? labels : { ...labels, error: uncounted },
  );
  // If the invitation has expired by now, it is renewed instead: a resend would mail a dead link.
  const moment = useListMoment(source, data?.seats);
  const row = data?.seats.find((it) => sameHolder(it, seat));
  const isOver = kind === "resend" && row !== undefined && seatState(row, moment) === "expired";
  // A list that has come since came in a new session.
  const isSignedOut = reason.type === "session_ended" && dataUpdatedAt <= sentAt;
  const facts = reasonFacts[reason.type];
  const isOfUse = isBusy || facts.includes("again") || (isOver && !facts.includes("all"));
  // A reassignment that never began has no retry here: the row's menu begins it.
  const mayRetry = isOfUse && !isSignedOut && (recipient ? isFree : kind !== "reassign");

  const words = `${title}. ${note}`;
  useEffect(() => {
    // Behind a dialog, which hides the list, the alert of the notice would not be heard.
    if (openDialogs.isAny() && !element.current?.closest(".ps-dialog")) announce(words);
  }, [announce, id, words]);
  useFocusHandedOn(element, returnFocus && (() => returnFocus(seat)));

  const retry = async () => {
    setIsBusy(true);
    await send(isOver ? { kind: "renew", seat: row } : failure);
    setIsBusy(false);
  };
  return (
    <div ref={element}>
      <Notice
        tone="danger"
        title={title}
        // Another id for each failure, so that the same one is read aloud again.
        announced={id}
        actions={
          <>
            {!isBusy && (
              <Button
                ref={dismiss}
                size="s"
                variant="ghost"
                tone="quiet"
                onClick={() => forgetFailures(queryClient, seatsKeys.changes(client, source), person)}
              >
                {labels.dismiss}
              </Button>
            )}
            {isSignedOut && <SignInButton labels={labels} size="s" onSignedIn={() => void refetch()} />}
            {mayRetry && (
              <RetryButton
                onClick={() => void retry()}
                busy={isBusy ? labels.sendingTo : undefined}
                unavailable={seconds === null ? undefined : labels.askedTooMuch}
                next={() => dismiss.current}
              >
                {seconds !== null
                  ? labels.tryAgainIn(labels.seconds(seconds))
                  : isOver
                    ? labels.renew
                    : labels.tryAgain}
              </RetryButton>
            )}
          </>
        }
      >
        {note}
      </Notice>
    </div>
  );
}

/** Removed once trying again is of no use: then the focus goes to `next`. */
function RetryButton({ next, ...button }: ButtonProps & { readonly next: () => HTMLElement | null }) {
  const element = useRef<HTMLButtonElement>(null);
  useFocusHandedOn(element, next);
  return <Button {...button} ref={element} size="s" />;
}
