import type { Deed } from "../Deed.ts";
import type { DeedLaw } from "./Law.ts";

/** Whoever is given a seat is given it as asked: with the metadata, and claimed at once or not. */
export const asAsked: DeedLaw = ({ calls, recipient, seat }, journal) => {
  const served = calls.find(({ what }) => what === "assign")?.served;
  if (!served || served.before === served.after) return undefined;
  const row = journal.at(served.after).rows.get(journal.changedAt(served.after) ?? "");
  const wanted = wish(recipient, seat);
  const given = { metadata: row?.seat_metadata, status: row?.status };
  return sorted(wanted) === sorted(given)
    ? undefined
    : `it asked for ${sorted(wanted)} and got ${sorted(given)}`;
};

/** An invitation that is renewed keeps what it carries. */
function wish(recipient: Deed["recipient"], seat: Deed["seat"]) {
  const metadata = (recipient ? recipient.metadata : seat?.seat_metadata) ?? {};
  return { metadata, status: recipient?.immediateClaim ? "claimed" : "pending" };
}

function sorted({
  metadata,
  status,
}: {
  readonly metadata: object | null | undefined;
  readonly status: unknown;
}) {
  const entries = Object.entries(metadata ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([entries, status]);
}
