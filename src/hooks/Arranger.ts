import { arrangeSeats, type ArrangeInput, type Arrangement } from "../model/arrangeSeats.ts";
import type { Arranged } from "./Arranged.ts";

/** Milliseconds of one go: what a person does meanwhile waits no longer. */
const go = 4;

/** Arranges lists of any length without ever holding the page up: a few at once, many in steps. */
export class Arranger {
  #done: Arrangement | null = null;
  #input: ArrangeInput | null = null;
  #steps: ReturnType<typeof arrangeSeats> | null = null;
  #seen: Arranged = { rows: [], isWhole: false };
  #wake: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The rows for this input, as far as they are known. The same input costs nothing. */
  arrange(input: ArrangeInput): Arranged {
    if (this.#input && isSame(this.#input, input)) return this.#seen;
    this.#input = input;
    this.#steps = arrangeSeats(input, this.#done);
    // Of the same view, the rows of a moment ago are as good until those of now are known.
    this.#seen = { ...this.#seen, isWhole: this.#seen.isWhole && !this.#isNew() };
    this.#work();
    return this.#seen;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#steps) this.#later();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#wake);
      this.#wake = undefined;
    };
  };

  seen = (): Arranged => this.#seen;

  #work(): void {
    const until = performance.now() + go;
    while (this.#steps) {
      const { done, value } = this.#steps.next();
      if (done) {
        this.#done = value;
        this.#steps = null;
        this.#seen = { rows: value.shown, isWhole: true };
      } else if (value && this.#isNew()) {
        this.#seen = { rows: value, isWhole: false };
      }
      // Without a row to show there is nothing to wait for.
      if (performance.now() > until && this.#seen.rows.length > 0) break;
    }
    if (this.#steps) this.#later();
  }

  /** Whether somebody asked for another view: then the first of its rows are better than all of the view before. */
  #isNew(): boolean {
    const [before, now] = [this.#done?.input, this.#input];
    if (!before || !now) return true;
    const { search, status, showRevoked, order, moment } = before;
    if (search !== now.search || status !== now.status || showRevoked !== now.showRevoked) return true;
    // When an invitation expires the order is another one too, but nobody has asked for that.
    return order !== now.order && moment === now.moment;
  }

  #later(): void {
    if (this.#listeners.size === 0) return;
    this.#wake ??= setTimeout(() => {
      this.#wake = undefined;
      this.#work();
      this.#listeners.forEach((notify) => notify());
    });
  }
}

function isSame(one: ArrangeInput, other: ArrangeInput): boolean {
  const keys = Object.keys(other) as (keyof ArrangeInput)[];
  return keys.every((key) => one[key] === other[key]);
}
