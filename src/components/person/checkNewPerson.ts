import type { Seat } from "../../api/Seat.ts";
import type { Labels } from "../../labels/Labels.ts";
import { holdsSeat } from "../../model/holdsSeat.ts";
import { personOf } from "../../model/personOf.ts";
import { mergeRecipients } from "../../model/recipients/mergeRecipients.ts";
import { readRecipients } from "../../model/recipients/readRecipients.ts";
import { seatState } from "../../model/seatState.ts";

/** The address of the one person who was named, or why this text gives nobody the seat. */
export type NewPerson =
  | { readonly email: string; readonly error?: undefined }
  | { readonly email?: undefined; readonly error: string };

/** Finds what is wrong before anybody has lost a seat for it. */
export function checkNewPerson(
  text: string,
  /** The seat that is to change hands; null once it is free. */
  seat: Seat | null,
  seats: readonly Seat[],
  labels: Labels,
): NewPerson {
  const pieces = mergeRecipients([], readRecipients(text));
  // Words beside an address are a name, or a sentence around it.
  const people = pieces.filter((piece) => piece.text.includes("@"));
  const [piece, ...others] = people.length > 0 ? people : pieces;
  if (!piece) return { error: labels.newEmailMissing };
  if (people.length > 0 && others.length > 0) return { error: labels.onePersonOnly };
  if (piece.email === null) return { error: labels.newEmailIncomplete(text.trim()) };

  const { email } = piece;
  const isTheirs = seat !== null && holdsSeat(seat, { email });
  const taken = isTheirs ? seat : seats.find((it) => holdsSeat(it, { email }));
  if (!taken) return { email };
  const who = personOf(taken).title ?? email;
  const state = seatState(taken, new Date());
  if (state === "expired") return { error: labels.hasExpiredInvitation(who) };
  if (isTheirs) return { error: labels.alreadyTheirs(who) };
  return { error: state === "claimed" ? labels.hasSeat(who) : labels.hasInvitation(who) };
}
