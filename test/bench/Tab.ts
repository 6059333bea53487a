import type { CDPSession, Page as PlaywrightPage } from "playwright";
import type { InTime } from "./inTime.ts";
import type { Bench } from "./page/bench.ts";

/** Time by the clock, and CPU time of the page's main thread in it, in milliseconds. */
export interface Took {
  readonly took: number;
  readonly work: number;
}

/** An open page of a contender, and how to act and measure there. */
export interface Tab {
  readonly page: PlaywrightPage;
  readonly inTime: InTime;
  /** Calls the page's half of the benchmark; too slow is an error. */
  readonly run: <R, A = undefined>(
    call: (bench: Bench, argument: A) => R,
    argument?: A,
  ) => Promise<Awaited<R>>;
  /** Measures an act that itself tells how long it took by the page's clock. */
  readonly measure: (act: () => Promise<number>) => Promise<Took>;
  readonly devTools: CDPSession;
  readonly close: () => Promise<void>;
}

export function createTab(
  page: PlaywrightPage,
  devTools: CDPSession,
  inTime: InTime,
  close: () => Promise<void>,
): Tab {
  const worked = async () => {
    const { metrics } = await inTime(devTools.send("Performance.getMetrics"));
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  return {
    page,
    inTime,
    devTools,
    close,
    run: (call, argument) =>
      inTime(page.evaluate(`(${call.toString()})(globalThis.bench, ${JSON.stringify(argument)})`)) as never,
    measure: async (act) => {
      const before = await worked();
      const took = await act();
      return { took, work: (await worked()) - before };
    },
  };
}
