const number = new Intl.NumberFormat("de");
const plural = new Intl.PluralRules("de");

/** A number as German writes it. */
export const n = (count: number): string => number.format(count);

/** The one form or the other: "ist" or "sind". */
export const form = (count: number, one: string, other: string): string =>
  plural.select(count) === "one" ? one : other;

/** A number with its noun: "1 Platz", "2 Plätze". The case is the caller's: "von 2 Plätzen". */
export const s = (count: number, one: string, other: string): string =>
  `${n(count)} ${form(count, one, other)}`;

export const seats = (count: number): string => s(count, "Platz", "Plätze");
export const people = (count: number): string => s(count, "Person", "Personen");
export const invitations = (count: number): string => s(count, "Einladung", "Einladungen");

const unit = (name: "second" | "minute" | "hour") => {
  const format = new Intl.NumberFormat("de", { style: "unit", unit: name, unitDisplay: "short" });
  return (count: number): string => format.format(count);
};

/** "12 Sek.", "5 Min.", "3 Std.": the full stop is the abbreviation's, so none of them ends a sentence. */
export const seconds = unit("second");
export const minutes = unit("minute");
export const hours = unit("hour");
