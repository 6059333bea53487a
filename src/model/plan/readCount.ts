/**
 * The whole number that somebody typed, with or without thousands separators; NaN for anything else, and for what might
 * be another number: a comma or a dot separates thousands only where the language does so, elsewhere it might begin the
 * cents.
 */
export function readCount(text: string, locale: string): number {
  const sign = new Intl.NumberFormat(locale).formatToParts(12345).find(({ type }) => type === "group");
  const typed = text
    // Makes plain digits of full-width ones.
    .normalize("NFKC")
    .trim()
    // Arabic and Persian digits.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  // A space of any width and an apostrophe separate thousands in every language.
  const grouped = new RegExp(`^\\d{1,3}(?:[\\s'’${sign?.value ?? ""}]\\d{3})+$`);
  const digits = typed.replace(/\D/g, "");
  // The server knows no number of seats with ten digits or more.
  return digits.length < 10 && (digits === typed || grouped.test(typed)) ? Number(digits || NaN) : NaN;
}
