/** Whose amounts Polar counts whole; those of every other currency in hundredths, the dinars' and the krónur's too. */
const whole = /^(?:bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|ugx|vnd|vuv|xaf|xof|xpf)$/i;

/** An amount as Polar counts it, as its currency is written; "" for a currency that nobody can write. */
export function sayMoney(
  counted: number,
  currency: string | null,
  locale: string,
  /** What stands beside it: where one of them needs a fraction, all have it. */
  beside: readonly (number | null | undefined)[] = [counted],
): string {
  if (!currency || !/^[a-z]{3}$/i.test(currency)) return "";
  const one = whole.test(currency) ? 1 : 100;
  const format = (minimumFractionDigits?: number) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits });
  const usual = format();
  // Engines differ in what they leave out: what somebody pays is never rounded away.
  const isRounded =
    beside.some((amount) => amount && amount % one) && !usual.resolvedOptions().maximumFractionDigits;
  return (isRounded ? format(2) : usual).format(counted / one).replace("-", "−");
}
