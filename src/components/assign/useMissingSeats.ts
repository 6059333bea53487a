"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useNumbersDiffer } from "../../hooks/reads/useNumbersDiffer.ts";
import { useSeatCountPreview } from "../../hooks/useSeatCountPreview.ts";
import type { Labels } from "../../labels/Labels.ts";
import { countActive } from "../../model/countActive.ts";
import { seatBill } from "../../model/plan/seatBill.ts";
import { seatBounds } from "../../model/plan/seatBounds.ts";
import type { ShownSeats } from "../../model/ShownSeats.ts";
import { sayAll } from "../words/sayAll.ts";
import { sayBarrier } from "../words/sayBarrier.ts";
import { sayDay } from "../words/sayDay.ts";
import { sayMoney } from "../words/sayMoney.ts";
import type { AssignDraft } from "./useAssignDraft.ts";
import type { SeatPurchase } from "./useSeatPurchase.ts";

/** The seats that so many people are short of, whether they are added, and for how much. */
export function useMissingSeats(
  source: SeatSource,
  count: number,
  list: ShownSeats | undefined,
  draft: AssignDraft,
  purchase: SeatPurchase,
) {
  const free = list?.available_seats ?? 0;
  const over = list ? Math.max(0, count - free) : 0;
  // More may be assigned than paid for: those need seats first.
  const assigned = countActive(list?.seats ?? []);
  const total = list?.total_seats ?? 0;
  const { isPending: isBuying, variables: bought } = purchase.change;
  // What is being bought stays what it is, whoever comes and goes meanwhile.
  const adding = isBuying ? (bought ?? 0) - total : 0;
  const missing = adding > 0 ? adding : over > 0 ? assigned + count - total : 0;
  const wanted = missing + total;
  const offer = missing > 0 ? purchase.offer(wanted) : null;
  const isAdding = adding > 0 || (draft.addsSeats && offer === "now");
  // Once all fit, the wish to buy is over: if some are too many later, it has to be said again.
  useEffect(() => {
    if (over === 0 && draft.addsSeats) draft.change({ addsSeats: false });
  });
  // The price is that of the step from the present number, so the number must not be an old one.
  const isOld = useNumbersDiffer(source);
  const preview = useSeatCountPreview(source, isAdding ? wanted : null);
  const isPricing = isAdding && (preview.isFetching || isOld);

  const { plan } = purchase;
  const bill = plan && preview.data && !isPricing ? seatBill(plan, wanted, preview.data) : null;
  /** What is charged for them, at once or with the next invoice; null where nobody knows. */
  const charge = bill?.today === 0 ? (bill.next?.rest ?? null) : (bill?.today ?? null);
  /** Says that they are added, and for how much. */
  const sayAdded = (labels: Labels) => {
    const price = plan && charge && sayMoney(charge, plan.currency, labels.locale);
    if (!price) return labels.addedSome(missing);
    return bill?.today ? labels.addedFor(missing, price) : labels.addedOnInvoice(missing, price);
  };

  /** Says when they are charged, where nobody knows how much. */
  const sayCharge = (labels: Labels) =>
    isAdding &&
    !isPricing &&
    charge === null &&
    labels.chargeNote(plan?.product?.organization?.proration_behavior ?? null, true);

  const update = plan?.pending_update;
  /** The booked change, if it is enough. */
  const booked = update && (update.seats ?? 0) >= wanted ? update : null;

  /** Says why there are not enough, and what can be done about it. `canAsk`: the host can get more. */
  const sayMissing = (labels: Labels, canAsk: boolean) => {
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
  };

  return {
    free,
    over,
    missing,
    wanted,
    offer,
    booked,
    isAdding,
    isBuying,
    isPricing,
    sayAdded,
    sayCharge,
    sayMissing,
  };
}

export type MissingSeats = ReturnType<typeof useMissingSeats>;
