import type { Seat } from "../api/Seat.ts";

const ends = new WeakMap<Seat, number>();

/** When the invitation to a pending seat ends, in milliseconds since 1970; never where the server sent no end. */
export function invitationEnd(seat: Seat): number {
  const known = ends.get(seat);
  if (known !== undefined) return known;
  const { invitation_token_expires_at: text } = seat;
  const end = text === null ? Infinity : Date.parse(text);
  ends.set(seat, end);
  return end;
}
