import { replaceEqualDeep } from "@tanstack/react-query";
import type { ShownSeat, ShownSeats } from "../model/ShownSeats.ts";

/**
 * Keeps what did not change between two answers the same object, so that only changed rows are drawn again.
 * By seat id: React Query's own sharing goes by index, and as the list comes in no order, one seat more at the
 * top would give every row a new identity. What stands at the beginning and the end of both lists costs no more
 * than a look.
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
  while (end < shorter - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  if (start + end === old.length && start + end === next.length) return old;

  const known = new Map(old.slice(start, old.length - end).map((seat) => [seat.id, seat]));
  let isShared = false;
  const seats = next.map((seat, index) => {
    const before = index < start || index >= next.length - end ? undefined : known.get(seat.id);
    if (!before || before === seat || replaceEqualDeep(before, seat) !== before) return seat;
    isShared = true;
    return before;
  });
  if (!isShared) return next;
  return seats.length === old.length && seats.every((seat, index) => seat === old[index]) ? old : seats;
}
