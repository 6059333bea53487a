const utf8 = new TextEncoder();

/**
 * The value as it comes back from a JSONB column: keys by length, then by their bytes, at every depth. So the
 * order of metadata differs between the answer to an assignment and the list (contract §2).
 */
export function jsonbOrder<T>(value: T): T;
export function jsonbOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonbOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, bytes: utf8.encode(key), item }));
  entries.sort((one, other) => compareBytes(one.bytes, other.bytes));
  return Object.fromEntries(entries.map(({ key, item }) => [key, jsonbOrder(item)]));
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
