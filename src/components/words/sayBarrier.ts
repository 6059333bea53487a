import type { Subscription } from "../../api/Subscription.ts";
import type { Labels } from "../../labels/Labels.ts";
import { changeBarrier } from "../../model/plan/changeBarrier.ts";
import { sayDay } from "./sayDay.ts";

/** Why the number of seats of a plan cannot change, and the way out; null where it can. */
export function sayBarrier(subscription: Subscription, labels: Labels) {
  const day = (moment: string | null) => sayDay(moment, labels.locale);
  const { ends_at, ended_at, current_period_end, product } = subscription;
  switch (changeBarrier(subscription)) {
    case "ended":
      return { title: labels.endedTitle, note: labels.endedNote(day(ended_at ?? ends_at)) };
    case "ending":
      return { title: labels.endingTitle(day(ends_at ?? current_period_end)), note: labels.endingNote };
    case "locked":
      return {
        title: labels.lockedTitle,
        note: labels.lockedNote(product?.organization?.name ?? labels.theSeller),
      };
    case "seatless":
      return { title: labels.seatlessTitle, note: labels.seatlessNote };
    case null:
      return null;
  }
}
