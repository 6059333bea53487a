/** Whose amounts Polar counts whole; those of every other currency in hundredths, the dinars' and the krónur's too. */
const whole = /^(?:bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|ugx|vnd|vuv|xaf|xof|xpf)$/i;

/** An amount as Polar counts it, as its currency is written; "" for a currency that nobody can write. */
export function sayMoney(counted: number, currency: string | null, locale: string): string {
  if (!currency || !/^[a-z]{3}$/i.test(currency)) return "";
  const amount = whole.test(currency) ? counted : counted / 100;
  const format = (minimumFractionDigits?: number) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits });
  const usual = format();
  // Engines differ in what they leave out: what somebody pays is never rounded away.
  const isRounded = !Number.isInteger(amount) && !usual.resolvedOptions().maximumFractionDigits;
  return (isRounded ? format(2) : usual).format(amount);
}
