import type { Seat } from "../api/Seat.ts";

/** The person on a seat, as far as it is known. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
  /** What to call the person: the name, else the address, else an id; null when nobody is on the seat. */
  readonly title: string | null;
}

/** Reads the person from both generations of the seat's shape. */
export function personOf(seat: Seat): Person {
  const name = seat.member?.name?.trim() || null;
  const email = seat.email ?? seat.member?.email ?? seat.customer_email;
  return {
    name,
    email,
    title: name ?? email ?? seat.member?.external_id ?? seat.member_id ?? seat.customer_id,
  };
}
