import type { Labels } from "../labels/Labels.ts";
import { checkMetadata } from "../model/checkMetadata.ts";
import type { JudgedChip } from "./RecipientField.tsx";
import type { Detail } from "./useAssignDraft.ts";

/** The details that have a name, as the seat's metadata. */
export function detailsOf(details: readonly Detail[]): Record<string, string> {
  return Object.fromEntries(
    details.filter(({ name }) => name.trim() !== "").map(({ name, value }) => [name.trim(), value.trim()]),
  );
}

/** What the server would refuse about the details, in words: of all seats, or of the first person it concerns. */
export function checkDetails(
  details: readonly Detail[],
  people: readonly JudgedChip[],
  labels: Labels,
): string | undefined {
  const shared = detailsOf(details);
  const problem = checkMetadata(shared);
  if (problem?.type === "too_many_keys") return labels.tooManyDetails(problem.limit);
  if (problem?.type === "too_long") return labels.detailsTooLong(problem.characters, problem.limit);
  if (problem) return labels.detailsForbidden;
  for (const { chip } of people) {
    if (Object.keys(chip.metadata).length === 0) continue;
    const own = checkMetadata({ ...shared, ...chip.metadata });
    if (own?.type === "too_many_keys") return labels.tooManyDetails(own.limit);
    if (own?.type === "too_long") return labels.detailsTooLongFor(chip.text, own.characters, own.limit);
    if (own) return labels.detailsForbidden;
  }
  return undefined;
}
