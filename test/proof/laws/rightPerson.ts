import { wentWell } from "../Call.ts";
import type { DeedLaw } from "./Law.ts";

/**
 * A revocation takes the seat from the person it was shown with. It is sent only after a list that was asked
 * after the click, and that still shows that person on the seat. In the one round trip between the two the seat
 * may change hands: then the page is told (`changed`, `done`), unless that answer is lost. And nobody loses a seat
 * to somebody who has one already.
 */
export const rightPerson: DeedLaw = ({ calls, loser, winner, startedAfter, settled }, journal) => {
  for (const call of calls) {
    if (call.what !== "revoke" || call.seatId === null) continue;
    const list = call.lastList;
    if (!list?.served || list.nth < startedAfter)
      return `${loser} shall lose a seat, and no list has come that was asked after the click`;
    if (journal.personAt(list.served.after, call.seatId) !== loser)
      return `${loser} shall lose a seat, and the list has shown it with somebody else`;
    if (winner !== null && winner !== loser && journal.at(list.served.after).holders.has(winner))
      return `${loser} shall lose a seat for nothing: ${winner} has another one`;

    if (!call.served || call.served.before === call.served.after) continue;
    const victim = journal.personAt(call.served.before, call.seatId);
    const isTold = settled?.error?.reason.type === "changed" && settled.error.outcome === "done";
    if (victim !== loser && wentWell(call) && !isTold)
      return `${victim} lost the seat of ${loser}, and the page was not told`;
  }
  return undefined;
};
