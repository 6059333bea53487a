import type { Labels } from "../../labels/Labels.ts";
import { checkMetadata } from "../../model/recipients/checkMetadata.ts";
import type { Detail } from "./Detail.ts";
import { detailsOf } from "./detailsOf.ts";
import type { JudgedChip } from "./JudgedChip.ts";
import { unnamedOf } from "./unnamedOf.ts";

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
