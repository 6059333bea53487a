"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SubscriptionSource } from "../../api/SeatSource.ts";
import type { Subscription } from "../../api/Subscription.ts";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { useNumbersDiffer } from "../../hooks/reads/useNumbersDiffer.ts";
import { useSeatCountPreview } from "../../hooks/useSeatCountPreview.ts";
import type { Labels } from "../../labels/Labels.ts";
import { countSeats } from "../../model/countSeats.ts";
import { readCount } from "../../model/plan/readCount.ts";
import { seatBill } from "../../model/plan/seatBill.ts";
import { seatBounds } from "../../model/plan/seatBounds.ts";
import type { ShownSeat, ShownSeats } from "../../model/ShownSeats.ts";
import { DialogForm } from "../../primitives/DialogForm.tsx";
import { Meter } from "../../primitives/Meter.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { Stepper } from "../../primitives/Stepper.tsx";
import { useNoneWaiting } from "../frame/useNoneWaiting.ts";
import { sayDay } from "../words/sayDay.ts";
import { sayMoney } from "../words/sayMoney.ts";
import { ChangeFailure } from "./ChangeFailure.tsx";
import { RevokeFirst } from "./RevokeFirst.tsx";
import { SeatBillList } from "./SeatBillList.tsx";

export interface ChangeSeatsFormProps {
  readonly source: SubscriptionSource;
  readonly subscription: Subscription;
  /** Undefined if it could not be loaded: the server knows who is assigned. */
  readonly list: ShownSeats | undefined;
  /** The number to begin with. */
  readonly wanted: number | undefined;
  readonly change: Pick<
    UseMutationResult<Subscription, SeatsError, number | null>,
    "variables" | "error" | "submittedAt" | "isPending"
  >;
  readonly labels: Labels;
  /** Null takes back what is booked. */
  readonly onSubmit: (seats: number | null) => void;
  readonly onClose: () => void;
  readonly onAsk: (seat: ShownSeat, returnFocus: () => HTMLElement | null) => void;
  readonly onBillingNeeded: (() => void) | undefined;
}

const nobody: ShownSeats = { seats: [], available_seats: 0, total_seats: 0 };

/** The number of seats, what it means for people and money, and a button that says both. */
export function ChangeSeatsForm({
  source,
  subscription,
  list = nobody,
  wanted,
  change,
  labels,
  onSubmit,
  onClose,
  onAsk,
  onBillingNeeded,
}: ChangeSeatsFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const now = useListMoment(source, list.seats);
  const counts = countSeats(list, now);
  const { minimum, maximum, because } = seatBounds(subscription, counts.assigned);
  const total = subscription.seats ?? 0;
  const { pending_update: update } = subscription;
  const booked = update?.seats ?? null;
  const sent = change.variables === null ? total : change.variables;
  // Until somebody types, it follows the present number. A number that was sent stays: a refusal is about it.
  const [typed, setTyped] = useState<string>();
  const begin = Math.max(minimum, Math.min(wanted ?? booked ?? total, maximum));
  const text = typed ?? String(sent ?? begin);

  /** When the change was sent whose refusal has been read. */
  const [read, setRead] = useState(0);

  // An emptied field is NaN, and not 0; so is then how many more, or, below 0, how many fewer seats it asks for.
  const seats = readCount(text, labels.locale);
  const isValid = seats >= minimum && seats <= maximum;
  const more = seats - total;
  const isForLater = subscription.product?.organization?.proration_behavior === "next_period";
  const preview = useSeatCountPreview(source, isValid && more !== 0 && !isForLater ? seats : null);
  const isOld = useNumbersDiffer(source);
  const isPricing = preview.isFetching || isOld;
  const bill = seatBill(subscription, isValid ? seats : total, preview.data ?? null);

  const day = sayDay(subscription.current_period_end, labels.locale);
  const floor = because === "assigned" ? labels.minimumAssigned(minimum) : labels.minimumOfPlan(minimum);
  const isAtFloor = because === "assigned" && seats <= minimum;
  useNoneWaiting(source, isAtFloor);
  const bound = seats >= maximum ? labels.maximumOfPlan(maximum) : floor;
  const limit = Number.isNaN(seats) && text.trim() !== "" ? labels.notACount : bound;

  const unavailable = !isValid
    ? limit
    : seats === (booked ?? total)
      ? booked === null
        ? labels.asManyAsNow
        : labels.bookedAlready
      : isPricing
        ? labels.pricing
        : undefined;

  const click = () => {
    if (more === 0 && booked !== null) return labels.keepSeats(total);
    if (!more) return labels.changeSeats;
    if (isForLater && day) return more > 0 ? labels.addOn(more, day) : labels.removeOn(-more, day);
    if (more < 0) return labels.remove(-more);
    const rest = Math.max(0, bill.next?.rest ?? 0);
    const price = sayMoney(bill.today || rest, subscription.currency, labels.locale);
    if (!price || !isValid || isPricing) return labels.addSeats(more);
    if (bill.today) return labels.addFor(more, price);
    return rest > 0 && day ? labels.addPaidOn(more, price, day) : labels.addSeats(more);
  };

  const { claimed, pending, expired, assigned } = counts;
  const shown = isValid ? seats : total;
  return (
    <DialogForm
      title={labels.changeSeats}
      initialFocus={field}
      cancelLabel={labels.cancel}
      onCancel={onClose}
      submitLabel={click()}
      onSubmit={() => onSubmit(more === 0 ? null : seats)}
      unavailable={unavailable}
      // Every other reason stands beside the number.
      note={isValid && seats === booked && labels.bookedAlready}
      busy={change.isPending ? labels.changing : undefined}
    >
      {update && booked !== null && (
        <div id={`${id}-booked`}>
          <Notice title={labels.bookedTitle(booked, sayDay(update.applies_at, labels.locale))}>
            {labels.bookedReplaced}
          </Notice>
        </div>
      )}
      <div className="ps-count-row">
        <Stepper
          ref={field}
          label={labels.title}
          lessLabel={labels.oneLess}
          moreLabel={labels.oneMore}
          text={text}
          value={seats}
          onText={(next) => {
            setTyped(next);
            if (change.error) setRead(change.submittedAt);
          }}
          min={minimum}
          max={maximum}
          invalid={!isValid}
          describedBy={`${id}-limit ${id}-booked`}
        />
        {/* The limit was said with the field: it is said again with a number that is at it, or beyond. */}
        <p className="ps-delta" role="status" aria-atomic={!(seats > minimum && seats < maximum)}>
          {more > 0
            ? labels.moreThanNow(more)
            : more < 0
              ? labels.fewerThanNow(-more)
              : more === 0 && labels.asManyAsNow}{" "}
          <small id={`${id}-limit`} data-tone={isValid ? undefined : "danger"}>
            {limit}
          </small>
        </p>
      </div>
      <Meter
        label={labels.title}
        text={
          shown < total
            ? labels.meterFewer(total, total - shown)
            : shown > total
              ? labels.meterMore(total, shown - total)
              : labels.seatsTimes(total, "")
        }
        value={shown}
        max={Math.max(shown, total)}
        parts={[
          { status: "claimed", count: claimed },
          { status: "pending", count: pending },
          { status: "expired", count: expired },
          { status: "free", count: Math.max(0, Math.min(total, shown) - assigned) },
          { status: "added", count: Math.max(0, shown - Math.max(total, assigned)) },
          { status: "leaving", count: Math.max(0, total - Math.max(shown, assigned)) },
        ]}
      />
      {because === "assigned" && (
        <RevokeFirst
          seats={list.seats}
          now={now}
          labels={labels}
          isOffered={isAtFloor}
          onAsk={(seat, button) => onAsk(seat, () => (button.isConnected ? button : field.current))}
        />
      )}
      {isValid && more !== 0 && (
        <SeatBillList
          subscription={subscription}
          seats={seats}
          bill={bill}
          preview={isPricing ? undefined : (preview.data ?? null)}
          labels={labels}
        />
      )}
      {/* Another number was not refused; but whoever typed on meanwhile has to read the refusal first. */}
      {(sent === seats || change.submittedAt !== read) && (
        <ChangeFailure change={change} total={total} labels={labels} onBillingNeeded={onBillingNeeded} />
      )}
    </DialogForm>
  );
}
