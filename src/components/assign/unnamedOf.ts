import type { Detail } from "./Detail.ts";

/** The details that would be lost: without a name, or with that of another one. */
export function unnamedOf(details: readonly Detail[]): readonly Detail[] {
  return details.filter((it) => {
    const name = it.name.trim();
    if (name === "") return it.value.trim() !== "";
    return details.some((other) => other !== it && other.name.trim() === name);
  });
}
