import type { Seat } from "../../api/Seat.ts";
import { SeatsError, type SeatsErrorReason } from "../../api/SeatsError.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";
import { mayBeRetried } from "./mayBeRetried.ts";
import type { SeatFate } from "./SeatFate.ts";
import type { RunProgress, SeatsRun } from "./SeatsRun.ts";

/** One seat or person of a run, as it was asked for. */
interface Asked<Given> {
  readonly given: Given;
  readonly onDone: ((seat: Seat) => void) | undefined;
  /** How it failed the last time. */
  before?: SeatsError;
  /** How often it had to rest since it was last begun. */
  rests: number;
}

/** Makes one change of a run; `before` is how it failed the last time. */
export type RunWrite<Given> = (given: Given, before: SeatsError | undefined) => Promise<Seat>;

/** How many are on their way at a time: more would soon meet the rate limit, and be no quicker. */
const wide = 4;
/** A change that had to rest more often has failed. */
const mostRests = 6;

/** A run without React. */
export function createSeatsRun<Given, Item extends object>(
  itemOf: (given: Given) => Item,
  write: RunWrite<Given>,
): SeatsRun<Given, Item> {
  const listeners = new Set<() => void>();
  let asked: Asked<Given>[] = [];
  /** Of those that were asked for, by the same index. */
  let outcomes: (Item & SeatFate)[] = [];
  let next = 0;
  let onTheirWay = 0;
  let resumesAt: number | null = null;
  /** Set while nothing more is sent. */
  let stop: { readonly because: SeatsErrorReason | null } | null = null;
  let wake: ReturnType<typeof setTimeout> | undefined;
  /** Null once it has changed since it was read. */
  let seen: RunProgress<Item> | null = null;

  function phaseOf(): RunProgress<Item>["phase"] {
    if (outcomes.length === 0) return "idle";
    const isWaiting = outcomes.slice(next).some(({ state }) => state === "waiting");
    if (resumesAt !== null && isWaiting) return "paused";
    return onTheirWay > 0 || isWaiting ? "running" : "finished";
  }

  function put(index: number, fate: SeatFate): void {
    outcomes[index] = { ...itemOf(asked[index]!.given), ...fate };
  }

  function pump(): void {
    while (resumesAt === null && onTheirWay < wide && next < outcomes.length) {
      const index = next++;
      if (outcomes[index]?.state === "waiting") void send(index);
    }
    tell();
  }

  async function send(index: number): Promise<void> {
    put(index, { state: "sending" });
    onTheirWay += 1;
    try {
      const { given, before, onDone } = asked[index]!;
      const seat = await write(given, before);
      put(index, { state: "done", seat });
      // Not awaited: the run goes on, whatever the host throws.
      void Promise.resolve(seat).then(onDone);
    } catch (error) {
      if (!(error instanceof SeatsError)) throw error;
      failed(index, error);
    } finally {
      onTheirWay -= 1;
      pump();
    }
  }

  function failed(index: number, error: SeatsError): void {
    const { reason } = error;
    const it = asked[index]!;
    it.before = error;
    if (reason.type === "rate_limited" && it.rests < mostRests) {
      if (stop) return stopOne(index, stop.because);
      put(index, { state: "waiting" });
      next = Math.min(next, index);
      rest(reason.retryAfter ?? Math.min(5 * 2 ** it.rests, 60));
      it.rests += 1;
      return;
    }
    put(index, { state: "failed", error });
    // The others are not even sent.
    if (reasonFacts[reason.type].includes("all")) stopTheRest(reason);
  }

  function stopTheRest(because: SeatsErrorReason | null): void {
    stop = { because };
    outcomes.forEach(({ state }, index) => state === "waiting" && stopOne(index, because));
    clearTimeout(wake);
    resumesAt = null;
    tell();
  }

  function stopOne(index: number, because: SeatsErrorReason | null): void {
    const error = asked[index]!.before;
    // Not as if nothing had been sent: the first half went through, and its seat stays free.
    put(index, error && isHalfDone(error) ? { state: "failed", error } : { state: "stopped", because });
  }

  function rest(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    if (resumesAt !== null && resumesAt >= until) return;
    resumesAt = until;
    clearTimeout(wake);
    wake = setTimeout(() => {
      resumesAt = null;
      pump();
    }, seconds * 1000);
  }

  /** Once for all that happens in a moment: four answers at a time are rendered together. */
  function tell(): void {
    if (!seen) return;
    seen = null;
    queueMicrotask(() => listeners.forEach((notify) => notify()));
  }

  return {
    start: (all, onDone) => {
      stop = null;
      for (const given of all) {
        asked.push({ given, onDone, rests: 0 });
        put(asked.length - 1, { state: "waiting" });
      }
      pump();
    },
    cancel: () => stopTheRest(null),
    retry: () => {
      stop = null;
      outcomes.forEach((it, index) => mayBeRetried(it) && put(index, { state: "waiting" }));
      asked.forEach((it) => (it.rests = 0));
      next = 0;
      pump();
    },
    reset: () => {
      if (onTheirWay > 0) return;
      asked = [];
      outcomes = [];
      next = 0;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    progress: () => (seen ??= { outcomes: [...outcomes], phase: phaseOf(), resumesAt }),
  };
}
