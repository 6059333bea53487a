import type { Seat } from "../api/Seat.ts";
import type { Labels } from "../labels/Labels.ts";
import type { Chip } from "../model/Chip.ts";
import { isActive } from "../model/isActive.ts";
import { mergeRecipients } from "../model/mergeRecipients.ts";
import { personOf } from "../model/personOf.ts";
import type { ReadRecipient } from "../model/ReadRecipient.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { sayAll } from "./sayAll.ts";

/** A piece of a text or a row of a table. */
type Piece = ReadRecipient & { readonly externalCustomerId?: string | null };

/** What the field gains by these pieces: "4 people added, 1 not complete, 2 left out". */
export function sayGain(
  chips: readonly Chip[],
  pieces: readonly Piece[],
  seats: readonly ShownSeat[],
  isComplete: (piece: Piece) => boolean,
  labels: Labels,
): string {
  const addressOf = (seat: Seat) => personOf(seat).email?.toLowerCase();
  const seated = new Set(seats.filter((it) => isActive(it) && it.pending !== "assign").map(addressOf));
  const fresh = mergeRecipients<Piece>(chips, pieces).slice(chips.length);
  const complete = fresh.filter(isComplete);
  const gained = complete.filter(({ email }) => !email || !seated.has(email.toLowerCase())).length;
  const incomplete = fresh.length - complete.length;
  // Named twice, or with a seat or an invitation already.
  const left = pieces.length - incomplete - gained;
  return sayAll([
    gained > 0 && labels.added(gained),
    incomplete > 0 && labels.notComplete(incomplete),
    left > 0 && labels.leftOut(left),
  ]);
}
