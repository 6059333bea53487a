const number = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");

/** A number as English writes it. */
export const n = (count: number): string => number.format(count);

/** A number with its noun: "1 seat", "2 seats". */
export const s = (count: number, one: string, other = `${one}s`): string =>
  `${n(count)} ${plural.select(count) === "one" ? one : other}`;
