import { wentWell } from "../Call.ts";
import type { RestLaw } from "./Law.ts";

/**
 * At rest, before anybody asks anew: no seat is busy, and each is at least as new as the newest answer that told
 * of it, and as the newest refusal that cast doubt. So only what others have done since can be missing.
 */
export const knowsWhatItWasTold: RestLaw = (page, journal) => {
  const { shown } = page;
  if (!shown) return page.lastList ? "a list has come, and none is shown" : undefined;
  const busy = shown.seats.find(({ pending }) => pending !== undefined);
  if (busy) return `a seat stays marked: ${JSON.stringify(busy)}`;

  const rows = new Map(shown.seats.map((row) => [row.id, row]));
  const isOutdated = (id: string, moment: number) => {
    const row = rows.get(id);
    return !row || journal.momentOfRow(row, moment) === undefined;
  };
  // An answer that contradicts the list is not believed, a refusal tells no rows: both make the page ask for the
  // list. When that fails, too, after all retries, it cannot know.
  if (page.lastListTried && !wentWell(page.lastListTried)) return undefined;
  for (const [id, moment] of page.told)
    if (isOutdated(id, moment)) return `an answer told more of this row: ${JSON.stringify(rows.get(id))}`;
  if (journal.momentOfTotal(shown.total_seats, page.toldTotal) === undefined)
    return `an answer told of another total than ${shown.total_seats}`;

  for (const id of journal.at(page.doubted).rows.keys())
    if (isOutdated(id, page.doubted))
      return `a refusal cast doubt, and this row is still old: ${JSON.stringify(rows.get(id))}`;
  return undefined;
};
