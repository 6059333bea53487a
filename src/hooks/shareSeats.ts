import { replaceEqualDeep } from "@tanstack/react-query";
import type { ShownSeats } from "../model/ShownSeats.ts";

/**
 * Keeps what did not change between two answers the same object, so that only changed rows are drawn again.
 * By seat id: React Query's own sharing goes by index, and as the list comes in no order, one seat more at the
 * top would give every row a new identity.
 */
export function shareSeats<List extends ShownSeats>(old: List | undefined, next: List): List {
  if (!old || old === next) return next;
  const known = new Map(old.seats.map((seat) => [seat.id, seat]));
  const seats = next.seats.map((seat) => replaceEqualDeep(known.get(seat.id), seat));
  const same = seats.length === old.seats.length && seats.every((seat, index) => seat === old.seats[index]);
  const shared = { ...next, seats: same ? old.seats : seats };
  const keys = Object.keys(shared) as (keyof List)[];
  return keys.every((key) => Object.is(shared[key], old[key])) ? old : shared;
}
