import type { Subscription } from "../../api/Subscription.ts";
import type { Labels } from "../../labels/Labels.ts";
import { seatBounds } from "../../model/plan/seatBounds.ts";
import { sayAll } from "../words/sayAll.ts";
import { sayBarrier } from "../words/sayBarrier.ts";
import { sayDay } from "../words/sayDay.ts";
import type { MissingSeats } from "./useMissingSeats.ts";

/** Why there are not enough seats, and what can be done about it. */
export function sayShortage(
  { offer, over, missing, wanted, booked }: MissingSeats,
  plan: Subscription | undefined,
  /** The host can get more seats. */
  canAsk: boolean,
  labels: Labels,
): string {
  const day = (moment: string | null | undefined) => sayDay(moment, labels.locale);
  if (offer === "later") {
    const later = booked
      ? `${labels.bookedTitle(booked.seats ?? 0, day(booked.applies_at))}.`
      : labels.newSeatsOn(day(plan?.current_period_end));
    return `${later} ${labels.untilThenRemove(over)}`;
  }
  if (offer === "now" || canAsk) return labels.addOrRemove(missing, over);
  const { maximum } = seatBounds(plan, 0);
  const why =
    (plan && sayBarrier(plan, labels)?.note) ?? (wanted > maximum && `${labels.maximumOfPlan(maximum)}.`);
  return sayAll([why, labels.removeToFit(over)], " ");
}
