import { vi } from "vitest";

interface Timer {
  readonly id: number;
  readonly at: number;
  /** Of an interval; null rings once. */
  readonly every: number | null;
  readonly ring: () => void;
}

/**
 * Time that passes only when told to. As in a browser, a timer is a task of its own: what it sets off is all done
 * before the next one rings, even when both are due in the same millisecond. (Vitest's fake timers ring all of a
 * millisecond in one go.) So the same script gives the same frames, and ten seconds take a few milliseconds.
 */
export class Clock {
  readonly #timers = new Map<number, Timer>();
  #now = Date.parse("2026-03-02T09:00:00Z");
  #set = 0;

  /** Called after every task and all that it sets off. */
  onTask: () => void = () => {};

  constructor() {
    vi.setSystemTime(this.#now);
    vi.stubGlobal("setTimeout", (ring: () => void, delay = 0) => this.#add(ring, delay, null));
    vi.stubGlobal("setInterval", (ring: () => void, delay = 0) => this.#add(ring, delay, delay));
    vi.stubGlobal("clearTimeout", (id: number) => this.#timers.delete(id));
    vi.stubGlobal("clearInterval", (id: number) => this.#timers.delete(id));
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await this.#settle();
    for (let timer = this.#next(until); timer; timer = this.#next(until)) {
      this.#timers.delete(timer.id);
      if (timer.every !== null)
        this.#timers.set(timer.id, { ...timer, at: timer.at + Math.max(1, timer.every) });
      this.#goTo(timer.at);
      timer.ring();
      await this.#settle();
    }
    this.#goTo(until);
  }

  stop(): void {
    this.#timers.clear();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }

  #add(ring: () => void, delay: number, every: number | null): number {
    this.#set += 1;
    this.#timers.set(this.#set, { id: this.#set, at: this.#now + Math.max(0, delay), every, ring });
    return this.#set;
  }

  /** The first one that is due; of several in one millisecond, the one that was set first. */
  #next(until: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers.values())
      if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    return first;
  }

  async #settle(): Promise<void> {
    await settled();
    this.onTask();
  }

  #goTo(moment: number): void {
    if (moment === this.#now) return;
    this.#now = moment;
    vi.setSystemTime(moment);
  }
}

/** Resolves once every promise that can go on has gone on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
