import type { Detail } from "./Detail.ts";

/** The details that have a name, as the seat's metadata. */
export function detailsOf(details: readonly Detail[]): Record<string, string> {
  return Object.fromEntries(
    details.filter(({ name }) => name.trim() !== "").map(({ name, value }) => [name.trim(), value.trim()]),
  );
}
