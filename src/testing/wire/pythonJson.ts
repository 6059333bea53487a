/**
 * How long a value is as JSON written by Python: a space after every comma and colon, and everything beyond
 * ASCII as `\uXXXX`. The limit of seat metadata counts these characters (contract §3.2).
 */
export function pythonJsonLength(value: unknown): number {
  if (typeof value === "string") return stringLength(value);
  if (typeof value === "number") return numberLength(value);
  if (Array.isArray(value)) return listLength(value.map(pythonJsonLength));
  if (typeof value === "object" && value !== null)
    return listLength(
      Object.entries(value).map(([key, item]) => stringLength(key) + ": ".length + pythonJsonLength(item)),
    );
  return String(value).length;
}

function listLength(items: readonly number[]): number {
  const separators = Math.max(0, items.length - 1) * ", ".length;
  return "[]".length + separators + items.reduce((sum, item) => sum + item, 0);
}

function stringLength(value: string): number {
  let length = '""'.length;
  for (let at = 0; at < value.length; at++) length += unitLength(value.charCodeAt(at));
  return length;
}

function unitLength(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit > 0x7f) return "\\uXXXX".length;
  return JSON.stringify(character).length - '""'.length;
}

/** Python writes at least two digits of an exponent: `1e-07`. */
function numberLength(value: number): number {
  return String(value).replace(/e([+-])(\d)$/, "e$10$2").length;
}
