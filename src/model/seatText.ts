import type { Seat } from "../api/Seat.ts";
import { personOf } from "./personOf.ts";
import { plainValue } from "./plainValue.ts";

const texts = new WeakMap<Seat, string>();

/** All that a seat can be found by: name, emails, ids and details, folded. Made once for each reading of a seat. */
export function seatText(seat: Seat): string {
  const known = texts.get(seat);
  if (known !== undefined) return known;
  const { name, email } = personOf(seat);
  const { member } = seat;
  const details = Object.entries(seat.seat_metadata ?? {}).map(
    ([key, value]) => `${key}
${plainValue(value)}`,
  );
  const words = [name, email, member?.external_id, seat.id, seat.member_id, seat.customer_id, ...details];
  const text = foldText(words.filter((word) => word).join("\n"));
  texts.set(seat, text);
  return text;
}

/** Without accents and letter case: "José" is found by "jose". */
export function foldText(text: string): string {
  // Nothing to take apart in plain ASCII, which most of it is.
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
