import type { Seat } from "../api/Seat.ts";
import { SeatsError, type SeatsErrorReason } from "../api/SeatsError.ts";
import { canWorkAgain } from "../model/canWorkAgain.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { refusesAll } from "../model/refusesAll.ts";
import { whyNotDone } from "./whyNotDone.ts";

/** What has become of one of many. */
export type SeatFate =
  | { readonly state: "waiting" | "sending" }
  | { readonly state: "done"; readonly seat: Seat }
  | { readonly state: "failed"; readonly error: SeatsError }
  /** Never sent: because of the person, or because it would have failed as the one before did. */
  | { readonly state: "stopped"; readonly because: SeatsErrorReason | null };

/** How far a run is. `Item` says whom or what each outcome is about. */
export interface RunProgress<Item extends object> {
  /** In the order in which they were given. */
  readonly outcomes: readonly (Item & SeatFate)[];
  /** `paused`: the server was asked too much at once, and gets a rest until `resumesAt`. */
  readonly phase: "idle" | "running" | "paused" | "finished";
  /** Milliseconds since 1970, while paused. */
  readonly resumesAt: number | null;
}

/** Sends one of them; `before` is how it failed the last time. */
export type RunWrite<Item> = (item: Item, before: SeatsError | undefined) => Promise<Seat>;

/** How many are on their way at a time: more would not be quicker for long, but would meet the rate limit. */
const wide = 4;
/** After so many rests one counts as failed. */
const mostRests = 6;

/** Changes many seats, a few at a time, and tells the truth about each. Knows no screen. */
export class SeatsRun<Item extends object> {
  readonly #write: RunWrite<Item>;
  readonly #listeners = new Set<() => void>();
  #items: Item[] = [];
  #outcomes: (Item & SeatFate)[] = [];
  /** By index: the last failure of those who are sent again. */
  readonly #before = new Map<number, SeatsError>();
  readonly #rests = new Map<number, number>();
  #next = 0;
  #onTheirWay = 0;
  #resumesAt: number | null = null;
  /** Why nothing more is sent. */
  #stop: { readonly because: SeatsErrorReason | null } | null = null;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #seen: RunProgress<Item> = { outcomes: [], phase: "idle", resumesAt: null };
  #isTold = true;

  constructor(write: RunWrite<Item>) {
    this.#write = write;
  }

  /** Sends these too, after those who wait already. */
  start = (items: readonly Item[]): void => {
    this.#stop = null;
    for (const item of items) {
      this.#items.push(item);
      this.#put(this.#items.length - 1, { state: "waiting" });
    }
    this.#pump();
  };

  /** Sends nothing more. Who is on the way arrives. */
  cancel = (): void => this.#stopTheRest(null);

  /** Sends again who was stopped or failed, but for what would only be refused again. */
  retry = (): void => {
    this.#stop = null;
    this.#outcomes.forEach((it, index) => mayBeRetried(it) && this.#put(index, { state: "waiting" }));
    this.#rests.clear();
    this.#next = 0;
    this.#pump();
  };

  /** Forgets everybody. Only for a run that is not running. */
  reset = (): void => {
    if (this.#onTheirWay > 0) return;
    this.#items = [];
    this.#outcomes = [];
    this.#before.clear();
    this.#rests.clear();
    this.#next = 0;
    this.#tell();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  progress = (): RunProgress<Item> => {
    if (this.#isTold) return this.#seen;
    this.#isTold = true;
    this.#seen = { outcomes: [...this.#outcomes], phase: this.#phase(), resumesAt: this.#resumesAt };
    return this.#seen;
  };

  #phase(): RunProgress<Item>["phase"] {
    if (this.#outcomes.length === 0) return "idle";
    if (this.#resumesAt !== null && this.#isWaiting()) return "paused";
    return this.#onTheirWay > 0 || this.#isWaiting() ? "running" : "finished";
  }

  #isWaiting(): boolean {
    return this.#outcomes.slice(this.#next).some(({ state }) => state === "waiting");
  }

  #put(index: number, fate: SeatFate): void {
    this.#outcomes[index] = { ...this.#items[index]!, ...fate };
  }

  #pump(): void {
    while (this.#resumesAt === null && this.#onTheirWay < wide && this.#next < this.#outcomes.length) {
      const index = this.#next++;
      if (this.#outcomes[index]?.state === "waiting") void this.#send(index);
    }
    this.#tell();
  }

  async #send(index: number): Promise<void> {
    this.#put(index, { state: "sending" });
    this.#onTheirWay += 1;
    try {
      const seat = await this.#write(this.#items[index]!, this.#before.get(index));
      this.#put(index, { state: "done", seat });
    } catch (error) {
      if (!(error instanceof SeatsError)) throw error;
      this.#failed(index, error);
    } finally {
      this.#onTheirWay -= 1;
      this.#pump();
    }
  }

  #failed(index: number, error: SeatsError): void {
    const { reason } = error;
    const rests = (this.#rests.get(index) ?? 0) + 1;
    this.#before.set(index, error);
    if (reason.type === "rate_limited" && rests <= mostRests) {
      if (this.#stop) return this.#stopOne(index, this.#stop.because);
      this.#rests.set(index, rests);
      this.#put(index, { state: "waiting" });
      this.#next = Math.min(this.#next, index);
      this.#rest(reason.retryAfter ?? Math.min(5 * 2 ** (rests - 1), 60));
      return;
    }
    this.#put(index, { state: "failed", error });
    // The rest is not even sent.
    if (refusesAll.includes(reason.type)) this.#stopTheRest(reason);
  }

  #stopTheRest(because: SeatsErrorReason | null): void {
    this.#stop = { because };
    this.#outcomes.forEach(({ state }, index) => state === "waiting" && this.#stopOne(index, because));
    clearTimeout(this.#wake);
    this.#resumesAt = null;
    this.#tell();
  }

  #stopOne(index: number, because: SeatsErrorReason | null): void {
    const error = this.#before.get(index);
    // It is not as if nothing had been sent: the seat is free, and stays so.
    this.#put(index, error && isHalfDone(error) ? { state: "failed", error } : { state: "stopped", because });
  }

  #rest(seconds: number): void {
    const resumesAt = Date.now() + seconds * 1000;
    if (this.#resumesAt !== null && this.#resumesAt >= resumesAt) return;
    this.#resumesAt = resumesAt;
    clearTimeout(this.#wake);
    this.#wake = setTimeout(() => {
      this.#resumesAt = null;
      this.#pump();
    }, seconds * 1000);
  }

  /** Once for all that happens in a moment: four answers at a time are one picture. */
  #tell(): void {
    if (!this.#isTold) return;
    this.#isTold = false;
    queueMicrotask(() => this.#listeners.forEach((notify) => notify()));
  }
}

/** Whether a retry would send this one again. */
export function mayBeRetried(it: SeatFate): boolean {
  const why = whyNotDone(it);
  return why ? canWorkAgain[why.type] : it.state === "stopped";
}
