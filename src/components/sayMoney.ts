/** An amount in minor units, as its currency is written; "" for a currency that nobody can write. */
export function sayMoney(minor: number, currency: string | null, locale: string): string {
  if (!/^[a-z]{3}$/i.test(currency ?? "")) return "";
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currency ?? "" });
  // Yen have no cents, dinars have thousandths.
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
