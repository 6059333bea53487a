import type { SeatsList } from "../../api/SeatsList.ts";
import type { ShownSeats } from "../../model/ShownSeats.ts";
import type { PendingChange } from "./usePendingChanges.ts";

interface Drawn {
  readonly changes: readonly PendingChange[];
  readonly shown: ShownSeats;
}

const drawn = new WeakMap<SeatsList, Drawn>();

/** The list with the changes drawn over it: computed once, however many components show it. */
export function drawChanges(list: SeatsList, changes: readonly PendingChange[]): ShownSeats {
  if (changes.length === 0) return list;
  const known = drawn.get(list);
  if (known && isSame(known.changes, changes)) return known.shown;
  const shown = changes.reduce<ShownSeats>((before, change) => change.draw(before, change), list);
  drawn.set(list, { changes, shown });
  return shown;
}

function isSame(some: readonly PendingChange[], others: readonly PendingChange[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, variables }, nth) => id === others[nth]?.id && variables === others[nth].variables)
  );
}
