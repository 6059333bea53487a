import { arrangeSeats, type ArrangeInput, type Arrangement } from "../../model/view/arrangeSeats.ts";
import type { Arranged } from "./Arranged.ts";

/** Milliseconds of work at a stretch: whoever clicks or types meanwhile waits no longer. */
const stretch = 4;
/** Milliseconds of rest before the first stretch, so that the page is painted first. */
const aFrame = 20;
/** In longer lists, what the person typed or pressed is painted before the rows for it are looked for. */
const many = 2000;

/** Arranges lists of any length without ever blocking the page: short ones at once, long ones in steps. */
export interface Arranger {
  /** The rows for this input, as far as they are known. The same input costs nothing. */
  readonly arrange: (input: ArrangeInput) => Arranged;
  readonly subscribe: (listener: () => void) => () => void;
  readonly seen: () => Arranged;
}

export function createArranger(): Arranger {
  let arrangement: Arrangement | null = null;
  let input: ArrangeInput | null = null;
  let steps: ReturnType<typeof arrangeSeats> | null = null;
  let seen: Arranged = { rows: [], isWhole: false };
  let wake: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function work(): void {
    const until = performance.now() + stretch;
    while (steps) {
      const { done, value } = steps.next();
      if (done) {
        arrangement = value;
        steps = null;
        seen = { rows: value.shown, isWhole: true };
      } else if (value && isNew()) {
        seen = { rows: value, isWhole: false };
      }
      // Without a row to show there is no reason to stop.
      if (performance.now() > until && seen.rows.length > 0) break;
    }
  }

  /** Whether somebody asked for another view: then the first of its rows are better than all rows of the old one. */
  function isNew(): boolean {
    const before = arrangement?.input;
    if (!before || !input) return true;
    const { search, status, showRevoked, order, moment } = before;
    if (search !== input.search || status !== input.status || showRevoked !== input.showRevoked) return true;
    // When an invitation expires the order changes too, but nobody has asked for that.
    return order !== input.order && moment === input.moment;
  }

  function later(pause = 0): void {
    if (!steps || listeners.size === 0) return;
    wake ??= setTimeout(() => {
      wake = undefined;
      work();
      later();
      listeners.forEach((notify) => notify());
    }, pause);
  }

  return {
    arrange: (wanted) => {
      if (input && isSame(input, wanted)) return seen;
      const isAsked = input?.seats === wanted.seats && wanted.seats.length > many;
      input = wanted;
      steps = arrangeSeats(wanted, arrangement);
      // While the view stays the same, the present rows count as whole until the new ones are known.
      seen = { ...seen, isWhole: seen.isWhole && !isNew() };
      if (!isAsked || seen.rows.length === 0) work();
      later(aFrame);
      return seen;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      later();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(wake);
        wake = undefined;
      };
    },
    seen: () => seen,
  };
}

function isSame(one: ArrangeInput, other: ArrangeInput): boolean {
  const keys = Object.keys(other) as (keyof ArrangeInput)[];
  return keys.every((key) => one[key] === other[key]);
}
