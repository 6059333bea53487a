/**
 * The whole number that somebody typed, its thousands grouped or not; NaN for what is none, or might be another. A
 * comma or a dot groups only where the language has it do so: elsewhere it might begin the cents.
 */
export function readCount(text: string, locale: string): number {
  const sign = new Intl.NumberFormat(locale).formatToParts(12345).find(({ type }) => type === "group");
  const typed = text
    // Full-width digits, too.
    .normalize("NFKC")
    .trim()
    // Arabic and Persian ones.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  // A space of any width and an apostrophe group in every language.
  const grouped = new RegExp(`^\\d{1,3}(?:[\\s'’${sign?.value ?? ""}]\\d{3})+$`);
  const digits = typed.replace(/\D/g, "");
  // The server knows no number of seats with ten digits or more.
  return digits.length < 10 && (digits === typed || grouped.test(typed)) ? Number(digits || NaN) : NaN;
}
