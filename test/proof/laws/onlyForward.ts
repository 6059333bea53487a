import type { FrameLaw } from "./Law.ts";

/**
 * What is not marked as on its way is the server's: every row looks as it once looked there, and no later frame
 * goes back behind that, whatever order the answers come in. No row is lost, and neither is the list.
 */
export function onlyForward(): FrameLaw {
  const reached = new Map<string, number>();
  let reachedTotal = 0;
  let hasList = false;

  return ({ seats }, _page, journal) => {
    if (!seats) return hasList ? "the list is gone" : undefined;
    hasList = true;
    for (const row of seats.seats) {
      const moment = journal.momentOfRow(row, reached.get(row.id));
      if (moment !== undefined) reached.set(row.id, moment);
      else if (journal.momentOfRow(row) !== undefined)
        return `a row goes back to what it was: ${JSON.stringify(row)}`;
      else if (row.pending === undefined) return `a row that the server never had: ${JSON.stringify(row)}`;
    }
    const ids = new Set(seats.seats.map(({ id }) => id));
    for (const id of reached.keys()) if (!ids.has(id)) return `the row ${id} is gone`;

    const moment = journal.momentOfTotal(seats.total_seats, reachedTotal);
    if (moment === undefined) return `the total goes back to ${seats.total_seats}`;
    reachedTotal = moment;
    return undefined;
  };
}
