import type { Seat } from "../api/Seat.ts";
import { personOf } from "./personOf.ts";

/** Who is asking, as far as a seat can tell. */
export interface Asking {
  readonly member_id: string | null;
  readonly email: string;
}

/** Whether a seat is the asking person's own. */
export function isOwnSeat(seat: Seat, { member_id, email }: Asking): boolean {
  if (seat.status === "revoked") return false;
  if (member_id && member_id === seat.member_id) return true;
  return personOf(seat).email?.toLowerCase() === email.toLowerCase();
}
