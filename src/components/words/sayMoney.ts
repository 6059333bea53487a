/** Currencies that Polar counts in whole units; it counts every other in hundredths, dinars and krónur too. */
const whole = /^(?:bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|ugx|vnd|vuv|xaf|xof|xpf)$/i;

/** An amount as Polar counts it, written as its currency is; "" if that is no currency code. */
export function sayMoney(
  counted: number,
  currency: string | null,
  locale: string,
  /** The amounts shown beside it: if one of them needs a fraction, all have it. */
  beside: readonly (number | null | undefined)[] = [counted],
): string {
  if (!currency || !/^[a-z]{3}$/i.test(currency)) return "";
  const one = whole.test(currency) ? 1 : 100;
  const format = (minimumFractionDigits?: number) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits });
  const usual = format();
  // Engines differ in which fractions they leave out: what somebody pays is never rounded away.
  const isRounded =
    beside.some((amount) => amount && amount % one) && !usual.resolvedOptions().maximumFractionDigits;
  return (isRounded ? format(2) : usual).format(counted / one).replace("-", "−");
}
