import type { Call } from "../Call.ts";
import type { Deed } from "../Deed.ts";
import type { DeedLaw } from "./Law.ts";

/**
 * Two changes of one page to one seat, or to the number of seats, take turns: the first one has written before the
 * second one looks.
 */
export const inTurn: DeedLaw = (deed, _journal, { deeds }) => {
  const begins = deed.calls[0]?.nth;
  if (begins === undefined || !subjectOf(deed)) return undefined;
  const other = deeds.find(
    (it) =>
      it.nth < deed.nth &&
      subjectOf(it) === subjectOf(deed) &&
      it.calls.some(({ nth, what }) => nth > begins && !isRead(what)),
  );
  return other && `it did not wait for [${other.nth}]`;
};

function isRead(what: Call["what"]): boolean {
  return what === "list" || what === "subscription";
}

function subjectOf({ kind, seat }: Deed): string | undefined {
  return kind === "resize" ? kind : seat?.id;
}
