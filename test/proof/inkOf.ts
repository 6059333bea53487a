import type { Seat } from "../../src/index.ts";

const written = new WeakMap<object, string>();

/** All that a row says, as one text to compare by. The order of its keys says nothing, and neither does `pending`. */
export function inkOf(row: Seat): string {
  const known = written.get(row);
  if (known !== undefined) return known;
  const ink = JSON.stringify({ ...row, pending: undefined }, sortKeys);
  written.set(row, ink);
  return ink;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
