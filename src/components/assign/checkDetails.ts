import type { Labels } from "../../labels/Labels.ts";
import { checkMetadata } from "../../model/recipients/checkMetadata.ts";
import type { JudgedChip } from "./RecipientField.tsx";
import type { Detail } from "./useAssignDraft.ts";

/** The details that have a name, as the seat's metadata. */
export function detailsOf(details: readonly Detail[]): Record<string, string> {
  return Object.fromEntries(
    details.filter(({ name }) => name.trim() !== "").map(({ name, value }) => [name.trim(), value.trim()]),
  );
}

/** Those that would be lost: without a name, or with that of another one. */
export function unnamedOf(details: readonly Detail[]): readonly Detail[] {
  return details.filter((it) => {
    const name = it.name.trim();
    if (name === "") return it.value.trim() !== "";
    return details.some((other) => other !== it && other.name.trim() === name);
  });
}

/** What the server would refuse about the details, in words: of all seats, or of the first person it concerns. */
export function checkDetails(
  details: readonly Detail[],
  people: readonly JudgedChip[],
  labels: Labels,
): string | undefined {
  if (unnamedOf(details).length > 0) return labels.detailsUnnamed;
  const shared = detailsOf(details);
  const withOwn = people.filter(({ chip }) => Object.keys(chip.metadata ?? {}).length > 0);
  for (const chip of [null, ...withOwn.map((it) => it.chip)]) {
    const problem = checkMetadata({ ...shared, ...chip?.metadata });
    if (problem?.type === "too_many_keys") return labels.tooManyDetails(problem.limit);
    if (problem?.type === "too_long") {
      const { characters, limit } = problem;
      return chip
        ? labels.detailsTooLongFor(chip.text, characters, limit)
        : labels.detailsTooLong(characters, limit);
    }
    if (problem) return labels.detailsForbidden;
  }
  return undefined;
}
