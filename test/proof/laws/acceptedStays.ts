import type { Deed } from "../Deed.ts";
import { personOn } from "../personOn.ts";
import type { FrameLaw } from "./Law.ts";

/**
 * No accepted row blinks: once this page was told that a person has been given a seat, that person is in every frame,
 * as long as the server has them without a gap. Once anybody revokes the seat, the promise is over; and a seat that is
 * being reassigned is drawn with the next person.
 */
export const acceptedStays: FrameLaw = ({ seats }, { deeds }, journal) => {
  if (!seats) return undefined;
  const leaving = deeds.flatMap(({ kind, loser, settled }) => (kind === "reassign" && !settled ? loser : []));
  const shown = new Set([...seats.seats.map(personOn), ...leaving]);
  for (const { winner, settled, ...deed } of deeds) {
    if (winner === null || !settled || settled.error || shown.has(winner)) continue;
    // A second click hears what the first one was told.
    if (journal.heldThrough(winner, givenIn(deed.first ?? deed) ?? settled.in))
      return `${winner} was given a seat by [${deed.nth}], still has it, and is not shown`;
  }
  return undefined;
};

/** The moment at which the server gave the seat; undefined when the answer was lost and the list told of it. */
function givenIn({ calls }: Pick<Deed, "calls">): number | undefined {
  return calls.find(({ what, served }) => what === "assign" && served?.status === 200)?.served?.after;
}
