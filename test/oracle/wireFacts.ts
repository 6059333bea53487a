/**
 * An answer in the names of the wire, its moments to the millisecond: SDK 0.49 renames the keys and makes dates,
 * our client leaves both as they came. Metadata is the merchant's own and keeps its keys.
 */
export function wireFacts(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string") return moment.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(wireFacts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [snake(key), snake(key) === "seat_metadata" ? item : wireFacts(item)]),
  );
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
