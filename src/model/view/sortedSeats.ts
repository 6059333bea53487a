import type { ShownSeat } from "../ShownSeats.ts";
import { firstIndex } from "./firstIndex.ts";
import type { SeatOrder, SortKey } from "./seatOrder.ts";

/** Seats that are handled in one go. */
const stride = 512;

/**
 * Sorts in steps: at each `yield` the caller may pause, so that the page stays free. It yields the first `few` seats as
 * soon as they are known, long before the rest is in order.
 */
export function* sortedSeats(
  seats: readonly ShownSeat[],
  { keyOf, compare }: SeatOrder,
  few: number,
): Generator<readonly ShownSeat[] | undefined, readonly ShownSeat[]> {
  if (seats.length <= stride * 4) return seats.map(keyOf).sort(compare).map(seatOf);

  const first: SortKey[] = [];
  const runs: SortKey[][] = [];
  for (let at = 0; at < seats.length; at += stride) {
    const run = seats.slice(at, at + stride).map(keyOf);
    for (const key of run) insertAmongFirst(first, key, few, compare);
    runs.push(run);
    yield undefined;
  }
  yield first.map(seatOf);
  for (const run of runs) {
    run.sort(compare);
    yield undefined;
  }
  return (yield* merged(runs, compare)).map(seatOf);
}

const seatOf = ({ seat }: SortKey) => seat;

function insertAmongFirst(first: SortKey[], key: SortKey, few: number, compare: SeatOrder["compare"]): void {
  const worst = first[few - 1];
  if (worst && compare(key, worst) >= 0) return;
  const place = firstIndex(first.length, (index) => compare(first[index]!, key) > 0);
  first.splice(place, 0, key);
  if (first.length > few) first.pop();
}

/** Merges sorted runs into one. */
function* merged(runs: SortKey[][], compare: SeatOrder["compare"]): Generator<undefined, SortKey[]> {
  while (runs.length > 1) {
    const longer: SortKey[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right = []] = [runs[at]!, runs[at + 1]];
      const both: SortKey[] = [];
      let [l, r] = [0, 0];
      while (l < left.length && r < right.length) {
        both.push(compare(left[l]!, right[r]!) <= 0 ? left[l++]! : right[r++]!);
        if (both.length % stride === 0) yield undefined;
      }
      while (l < left.length) both.push(left[l++]!);
      while (r < right.length) both.push(right[r++]!);
      longer.push(both);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}
