import type { Seat } from "../api/Seat.ts";

interface End {
  readonly text: string;
  readonly at: number;
}

const ends = new WeakMap<Seat, End>();

/** When the invitation to a pending seat ends, in milliseconds since 1970; Infinity where the server sent no end. */
export function invitationEnd(seat: Seat): number {
  const { invitation_token_expires_at: text } = seat;
  if (text === null) return Infinity;
  const known = ends.get(seat);
  if (known?.text === text) return known.at;
  const at = Date.parse(text);
  ends.set(seat, { text, at });
  return at;
}
