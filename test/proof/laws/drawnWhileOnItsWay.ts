import type { Deed } from "../Deed.ts";
import { personOn } from "../personOn.ts";
import type { FrameLaw } from "./Law.ts";

/** Milliseconds that a change may take to reach the screen, and to leave it. */
const aBlink = 5;

/**
 * What is on its way is drawn from its beginning to its end and no longer: whoever shall have a seat is there,
 * a seat that is to change is marked as busy, and no mark is without a change that goes on.
 */
export const drawnWhileOnItsWay: FrameLaw = ({ nth, at, seats }, { deeds, frames }) => {
  if (!seats) return undefined;
  const before = frames[nth - 1];
  const wasDrawn = ({ winner, startedAt }: Deed) =>
    winner !== null &&
    (before?.at ?? 0) > startedAt &&
    before?.seats?.seats.some((row) => personOn(row) === winner);
  const begun = deeds.filter((deed) => !deed.settled && (at > deed.startedAt + aBlink || wasDrawn(deed)));
  // A seat that is being reassigned is drawn with the next person.
  const leaving = deeds.flatMap(({ kind, loser, settled }) => (kind === "reassign" && !settled ? loser : []));
  const shown = new Set([...seats.seats.map(personOn), ...leaving]);
  for (const deed of begun) {
    if (deed.winner !== null && !shown.has(deed.winner))
      return `[${deed.nth}] is on its way, and ${deed.winner} is not shown`;
    const row = seats.seats.find((it) => it.id === deed.seat?.id && personOn(it) === deed.loser);
    if (row && deed.loser !== null && row.pending === undefined)
      return `[${deed.nth}] is on its way, and the seat of ${deed.loser} is not marked`;
  }
  const alive = deeds.filter(({ settled }) => !settled || at <= settled.at + aBlink);
  for (const row of seats.seats) {
    const person = personOn(row);
    const mayMark = ({ kind, seat, winner }: Deed) =>
      kind === row.pending && (seat?.id === row.id || (winner !== null && winner === person));
    if (row.pending !== undefined && !alive.some(mayMark))
      return `the seat of ${person ?? "nobody"} is marked with ${row.pending}, and nothing is on its way`;
  }
  return undefined;
};
