import { wentWell, type Call } from "../Call.ts";
import type { Deed, Settlement } from "../Deed.ts";
import type { Journal } from "../Journal.ts";
import { personOn } from "../personOn.ts";
import type { DeedLaw } from "./Law.ts";

/**
 * What a change tells of itself is true. Accepted: at some moment of it the server had it so. Refused or `not_done`:
 * nothing of it stands on the server. `half_done`: the first half does, and of the second nothing. `unknown` is said
 * only when the list could not be had.
 */
export const outcomeIsTrue: DeedLaw = (deed, journal) => {
  const { settled, first } = deed;
  if (!settled) return "it never ended";
  // A second click hears what the first one brought about.
  if (first) return undefined;
  if (!settled.error) return acceptedIsTrue(deed, settled, journal);
  const { outcome } = settled.error;
  const isTaken = stands(deed, "revoke", settled, journal);
  const isGiven = stands(deed, "assign", settled, journal);
  switch (outcome) {
    case undefined:
    case "not_done":
      if (isTaken) return `it says that it was not done, and ${deed.loser} has lost the seat`;
      if (isGiven) return `it says that it was not done, and ${deed.winner} has a seat`;
      return undefined;
    case "half_done":
      if (isGiven) return `it says that only half was done, and ${deed.winner} has a seat`;
      if (!isFree(deed, settled, journal)) return `it says that the seat is free, and ${deed.loser} has it`;
      return undefined;
    case "half_unknown":
      if (hasLooked(settled)) return "it says that nobody knows, and the list has come";
      if (!isFree(deed, settled, journal)) return `it says that the seat is free, and ${deed.loser} has it`;
      return undefined;
    case "unknown":
      // A mail leaves no trace on a list.
      return hasLooked(settled) && deed.kind !== "resend"
        ? "it says that nobody knows, and the list has come"
        : undefined;
    case "done":
      return undefined;
  }
};

/** Whether the list, or the subscription, had come after the last write. */
function hasLooked({ heard }: Settlement): boolean {
  const isRead = ({ what }: Call) => what === "list" || what === "subscription";
  const write = heard.findLastIndex((call) => !isRead(call));
  return heard.slice(write + 1).some(wentWell);
}

function acceptedIsTrue(deed: Deed, settled: Settlement, journal: Journal): string | undefined {
  const { startedIn, winner, kind, calls } = deed;
  if (winner !== null && !journal.wasEver(startedIn, settled.in, ({ holders }) => holders.has(winner)))
    return `it says that it was done, and ${winner} never had a seat`;
  if (kind === "revoke" && !isFree(deed, settled, journal))
    return `it says that it was done, and ${deed.loser} never lost the seat`;
  const isSent = ({ what, served }: Call) => what === "resend" && served?.status === 200;
  if (kind === "resend" && !calls.some(isSent)) return "it says that it was done, and nothing was sent again";
  return undefined;
}

/** Whether the loser was without this seat at some moment of the deed. */
function isFree({ seat, loser, startedIn }: Deed, settled: Settlement, journal: Journal): boolean {
  return journal.wasEver(startedIn, settled.in, ({ rows }) => {
    const row = seat && rows.get(seat.id);
    return !row || personOn(row) === null || personOn(row) !== loser;
  });
}

/** Whether a write of the deed has changed the server, and it is still so when the deed ends. */
function stands(
  { calls, seat, loser, winner }: Deed,
  write: "assign" | "revoke",
  settled: Settlement,
  journal: Journal,
): boolean {
  const served = calls.find(({ what }) => what === write)?.served;
  if (!served || served.before === served.after) return false;
  if (write === "assign") return winner !== null && journal.heldThrough(winner, served.after, settled.in);
  const isLost = seat !== null && journal.personAt(served.before, seat.id) === loser;
  return (
    isLost &&
    !journal.wasEver(served.after, settled.in, ({ rows }) => {
      const row = rows.get(seat.id);
      return row !== undefined && personOn(row) === loser;
    })
  );
}
