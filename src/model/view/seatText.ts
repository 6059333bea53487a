import type { Seat } from "../../api/Seat.ts";
import { madeOnce } from "../madeOnce.ts";
import { personOf } from "../personOf.ts";
import { foldText } from "./foldText.ts";
import { plainValue } from "./plainValue.ts";

/** What a seat can be found by, folded. */
export interface SeatText {
  /** Name, email and details: found by any part of them. */
  readonly words: string;
  /**
   * Each between line breaks: found by how they begin, since parts of hexadecimal numbers look like words, or by all of
   * them.
   */
  readonly ids: string;
}

/** Made once for each reading of a seat. */
export const seatText = madeOnce((seat: Seat): SeatText => {
  const { name, email } = personOf(seat);
  const details = Object.entries(seat.seat_metadata ?? {}).map(
    ([key, value]) => `${key}\n${plainValue(value)}`,
  );
  const ids = [seat.id, seat.member_id, seat.customer_id, seat.member?.external_id].filter(Boolean);
  return {
    words: foldText([name, email, ...details].filter(Boolean).join("\n")),
    ids: `\n${foldText(ids.join("\n"))}\n`,
  };
});
