/** A value of a seat's metadata as text: words as they are, anything made of parts as JSON. */
export function plainValue(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
