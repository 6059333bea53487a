import type { ShownSeat } from "../ShownSeats.ts";
import { firstIndex } from "./firstIndex.ts";
import type { SeatOrder } from "./seatOrder.ts";

/** With more changes than these the list is sorted anew: each of them moves the whole list once. */
const most = 64;

/**
 * The order of a list after a few of its seats have changed, from the order before: null when there are too many
 * changes for that. One answer of the server costs a look at each seat, and not a sort of all of them.
 */
export function resortedSeats(
  before: readonly ShownSeat[],
  sorted: readonly ShownSeat[],
  after: readonly ShownSeat[],
  { keyOf, compare }: SeatOrder,
): readonly ShownSeat[] | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;

  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  // What is in both has only moved: the order does not depend on where it was.
  const stays = new Set(fresh);
  const gone = new Set(old.filter((seat) => !stays.has(seat)));
  const stayed = new Set(old);
  const come = fresh.filter((seat) => !stayed.has(seat));
  if (gone.size + come.length > most) return null;

  const next = gone.size > 0 ? sorted.filter((seat) => !gone.has(seat)) : [...sorted];
  for (const seat of come) {
    const key = keyOf(seat);
    const place = firstIndex(next.length, (index) => compare(keyOf(next[index]!), key) > 0);
    next.splice(place, 0, seat);
  }
  return next;
}
