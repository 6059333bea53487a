"use client";

import type { SubscriptionSource } from "../../api/SeatSource.ts";
import type { PendingUpdate, Subscription } from "../../api/Subscription.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { useUpdateSeatCount } from "../../hooks/useUpdateSeatCount.ts";
import type { Labels } from "../../labels/Labels.ts";
import { changeBarrier } from "../../model/plan/changeBarrier.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { sayChangeFailure } from "../words/sayChangeFailure.ts";
import { sayDay } from "../words/sayDay.ts";

export interface BookedNoticeProps {
  readonly source: SubscriptionSource;
  readonly plan: Subscription;
  readonly booked: PendingUpdate;
  readonly assigned: number;
  readonly labels: Labels;
  /** The booked change is taken back, and the notice about to go. */
  readonly onKept: (subscription: Subscription) => void;
}

/** From when the plan has another number of seats, and a button that takes that back where it is possible. */
export function BookedNotice({ source, plan, booked, assigned, labels, onKept }: BookedNoticeProps) {
  const keep = useUpdateSeatCount(source);
  const announce = useAnnounce();
  const told = useCurrent(onKept);
  const barrier = changeBarrier(plan);
  // What is booked comes into force with the next period, and a plan that ends has none.
  if (barrier === "ending" || barrier === "ended") return null;

  const total = plan.seats ?? 0;
  const failure = keep.error && sayChangeFailure(keep.error, labels, total);
  const seats = booked.seats ?? 0;
  // More may have been assigned since it was booked than there will be seats on that day.
  const over = assigned - seats;
  const note = labels.bookedNote(sayDay(booked.created_at, labels.locale));
  return (
    <Notice
      title={labels.bookedTitle(seats, sayDay(booked.applies_at, labels.locale))}
      tone={failure ? "danger" : over > 0 ? moreIcons.warning : undefined}
      announced={failure ? keep.submittedAt : undefined}
      actions={
        barrier === null && (
          <Button
            size="s"
            busy={keep.isPending ? labels.changing : undefined}
            onClick={() => {
              // On success the notice is gone, and `mutate` would not call its callbacks any more.
              void keep.mutateAsync(null).then(
                (subscription) => {
                  announce(labels.changedTo(subscription.seats ?? 0));
                  told.current(subscription);
                },
                () => {},
              );
            }}
          >
            {labels.keep(total)}
          </Button>
        )
      }
    >
      {failure ? failure.note : over > 0 ? `${labels.bookedOver(assigned, over)} ${note}` : note}
    </Notice>
  );
}
