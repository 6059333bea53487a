import { replaceEqualDeep } from "@tanstack/react-query";
import type { ShownSeat, ShownSeats } from "../../model/ShownSeats.ts";

/**
 * Keeps what did not change between two answers the same object, so that only changed rows are rendered again. By seat
 * id: React Query's own sharing goes by index, and as the list comes in no order, one more seat at the top would give
 * every row a new identity. Rows at the beginning and the end that are the same objects already are only compared by
 * identity.
 */
export function shareSeats<List extends ShownSeats>(old: List | undefined, next: List): List {
  if (!old || old === next) return next;
  const seats = sharedRows(old.seats, next.seats);
  const shared = seats === next.seats ? next : { ...next, seats };
  const keys = Object.keys(shared) as (keyof List)[];
  return keys.every((key) => Object.is(shared[key], old[key])) ? old : shared;
}

function sharedRows(old: readonly ShownSeat[], next: readonly ShownSeat[]): readonly ShownSeat[] {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1;

  const was = old.slice(start, old.length - end);
  const until = next.length - end;
  const fresh = next.slice(start, until);
  const known = new Map(was.map((seat) => [seat.id, seat]));
  const shared = fresh.map((seat) => {
    const before = known.get(seat.id);
    return before && replaceEqualDeep(before, seat) === before ? before : seat;
  });
  const isSame = (rows: readonly ShownSeat[]) =>
    rows.length === shared.length && shared.every((seat, nth) => seat === rows[nth]);
  if (isSame(was)) return old;
  return isSame(fresh) ? next : [...next.slice(0, start), ...shared, ...next.slice(until)];
}
