import type { ReactNode } from "react";
import type { ChargePreview } from "../../api/ChargePreview.ts";
import type { Subscription } from "../../api/Subscription.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { SeatBill } from "../../model/plan/seatBill.ts";
import { sayDay } from "../words/sayDay.ts";
import { sayMoney } from "../words/sayMoney.ts";

export interface SeatBillListProps {
  readonly subscription: Subscription;
  readonly seats: number;
  readonly bill: SeatBill;
  /** Undefined while it is on its way, null when the server names no price. */
  readonly preview: ChargePreview | null | undefined;
  readonly labels: Labels;
}

/** What the new number costs today, and on the next invoice; in words where there is no number. */
export function SeatBillList({ subscription, seats, bill, preview, labels }: SeatBillListProps) {
  const { currency, current_period_end, discount_id, prices, product } = subscription;
  const proration = product?.organization?.proration_behavior ?? null;
  const total = subscription.seats ?? 0;
  const day = sayDay(current_period_end, labels.locale);

  const lines: [string, number | undefined][] =
    proration === "next_period" || preview === null
      ? []
      : [
          [
            proration === "reset" ? labels.newPeriod(seats) : labels.seatsUntil(Math.abs(seats - total), day),
            proration === "prorate" ? preview?.net_amount : preview?.subtotal_amount,
          ],
        ];
  if (preview && proration !== "prorate") {
    const { discount_amount, tax_amount, total_amount } = preview;
    if (discount_amount) lines.push([labels.discount, -Math.abs(discount_amount)]);
    if (tax_amount) lines.push([labels.tax, tax_amount]);
    const balance = bill.today === null ? 0 : bill.today - Math.max(0, total_amount);
    if (balance) lines.push([labels.balance, balance]);
  }

  const { next } = bill;
  const amounts = [...lines.map(([, minor]) => minor), bill.today, bill.credit, ...Object.values(next ?? {})];
  const money = (minor: number) => sayMoney(minor, currency, labels.locale, amounts);
  const isPriced = money(0) !== "";
  const amount = (minor: number | undefined) =>
    minor === undefined ? <span className="ps-skeleton" aria-hidden="true" /> : money(minor);
  const note = () => {
    if (!next) return "";
    const each = labels.seatsTimes(seats, next.perSeat === null ? "" : money(next.perSeat));
    const sign = next.rest < 0 ? "−" : "+";
    const what = next.rest === 0 ? each : `${each} ${sign} ${money(Math.abs(next.rest))}`;
    if (discount_id !== null) return labels.beforeDiscount(what);
    return prices.length > 1 ? labels.plusCharges(what) : labels.plusTax(what);
  };
  const isKnown = preview === undefined || bill.today !== null;

  const isWithNext = proration === "prorate";
  const isChanged = next !== null && next.before !== next.after;
  const isUnknown = preview === null ? proration !== "next_period" : isWithNext && !next;
  const row = (what: string, figure: ReactNode, part?: "total" | "next", note?: string) => (
    <div key={what} data-part={part}>
      <dt>
        {what}
        {note && <small>{note}</small>}
      </dt>
      <dd>{figure}</dd>
    </div>
  );
  const part = isWithNext ? "next" : undefined;
  const rows = lines.map(([what, minor]) => row(what, amount(minor), part));
  const credit = bill.credit > 0 && row(labels.credit, money(bill.credit), part);
  return (
    <>
      {isUnknown && <p className="ps-help">{labels.chargeNote(proration, seats > total)}</p>}
      {isPriced && (
        <dl className="ps-bill" aria-busy={preview === undefined}>
          {proration === "next_period" && row(labels.keepUntil(total, day), null)}
          {!isWithNext && rows}
          {isKnown && row(labels.chargedToday, amount(bill.today ?? undefined), "total")}
          {!isWithNext && credit}
          {isWithNext && rows}
          {next &&
            row(
              isWithNext && isUnknown
                ? labels.laterInvoices
                : labels.nextInvoice(proration === "reset" ? "" : day),
              <>
                {isChanged && <s aria-hidden="true">{money(next.before)}</s>}
                {money(next.after)}
                {isChanged && <span className="ps-hidden"> {labels.insteadOf(money(next.before))}</span>}
              </>,
              "next",
              note(),
            )}
          {isWithNext && credit}
        </dl>
      )}
    </>
  );
}
