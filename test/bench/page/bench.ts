// Imported first: React looks for the counter when it is loaded.
import { countRows, startCounting, stopCounting, type RenderCounts } from "./renderCounter.ts";
import { createRoot } from "react-dom/client";
import type { Seat } from "../../../src/api/Seat.ts";
import type { Contender } from "./Contender.ts";
import { installLookout, type Lookout } from "./lookout.ts";
import { painted } from "./painted.ts";
import { findRows, isFilled, isPerson, numberIn } from "./rows.ts";
import { installSlownessWatch, type SlownessWatch } from "./slowness.ts";
import { makeSeats, newcomer, renamed } from "./seats.ts";

/** What the runner calls in the page. Times are in milliseconds. */
export interface Bench extends Lookout, SlownessWatch {
  readonly prepare: (count: number) => Promise<void>;
  /** From the call of `render` to the first frame that shows the rows. */
  readonly mount: () => Promise<number>;
  /** From the server's answer for one row to the first frame that shows it. */
  readonly update: () => Promise<number>;
  /** Begins a change to the first row: the page waits for the server's answer. */
  readonly beginUpdate: () => Promise<void>;
  /** What such an answer renders. An update of its own, because counting takes time. */
  readonly rendersOfUpdate: () => Promise<RenderCounts>;
  /** What is rendered again when the same list comes again; null where there is no cache. */
  readonly refetchSame: () => Promise<RenderCounts | null>;
  readonly refetchOneMore: () => Promise<RenderCounts | null>;
  readonly countRows: () => number;
  /** Milliseconds from frame to frame, here. */
  readonly frameInterval: () => Promise<number>;
}

declare global {
  var bench: Bench | undefined;
}

export function startBench(contender: Contender): void {
  const rows = findRows(contender.rowSelector);
  countRows((element) => isPerson(element, contender.rowSelector));
  const element = document.createElement("main");
  document.body.append(element);
  const root = createRoot(element);
  let count = 0;
  let round = 0;
  let current: Seat[] | undefined;
  let changed: Seat | undefined;
  // Made again rather than kept: what lies in memory when the heap is measured is the contender's.
  const seats = () => (current ??= makeSeats(count));

  const refetch = async (list: readonly Seat[]) => {
    if (!contender.refetch) return null;
    startCounting();
    await contender.refetch(list);
    await quiet();
    return stopCounting();
  };

  const bench: Bench = {
    ...installLookout(rows),
    ...installSlownessWatch(),
    prepare: async (wanted) => {
      count = wanted;
      await contender.prepare(makeSeats(count));
    },
    mount: async () => {
      if (rows.first()) {
        root.render(null);
        await painted(() => rows.first() === null);
        await quiet();
      }
      const start = performance.now();
      contender.mount(root);
      return (await painted(() => isFilled(rows.first(), Math.min(count, 8)))) - start;
    },
    beginUpdate: async () => {
      const index = seats().findIndex(({ email }) => email && numberIn(email) === numberIn(rows.first()));
      const seat = seats()[index];
      if (!seat) throw new Error("the first row shows nobody known");
      await contender.begin(seat);
      await quiet();
      changed = renamed(seat, ++round);
      seats()[index] = changed;
    },
    update: async () => {
      const name = changed?.member?.name ?? "";
      const body = JSON.stringify(changed);
      const start = performance.now();
      contender.answer(body);
      return (await painted(() => rows.first()?.textContent.includes(name) === true)) - start;
    },
    rendersOfUpdate: async () => {
      await bench.beginUpdate();
      startCounting();
      await bench.update();
      await quiet();
      return stopCounting();
    },
    refetchSame: () => refetch(seats()),
    refetchOneMore: () => refetch([...seats(), newcomer()]),
    countRows: rows.count,
    frameInterval: async () => {
      const start = await painted(() => true);
      for (let n = 0; n < 30; n++) await painted(() => true);
      return ((await painted(() => true)) - start) / 31;
    },
  };
  globalThis.bench = bench;
}

/** Waits until all that a change leads to is rendered, and its transitions are over. */
async function quiet(): Promise<void> {
  for (let n = 0; n < 3; n++) await painted(() => true);
  await new Promise((resolve) => setTimeout(resolve, 250));
}
