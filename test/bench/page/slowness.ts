/** What the browser itself says about how the page answers. */
export interface Slowness {
  /** The longest of the interactions (Event Timing, in steps of 8 ms): 16 where all were that short. */
  readonly interaction: number;
  /** Tasks of more than 50 ms, and the longest of them. */
  readonly longTasks: number;
  readonly longestTask: number;
}

export interface SlownessWatch {
  readonly watchSlowness: () => void;
  /** Since the watch began. Ends it. */
  readonly slowness: () => Promise<Slowness>;
}

/** Not yet among the types of the DOM. */
interface EventTimingInit extends PerformanceObserverInit {
  readonly durationThreshold: number;
}

// The least that Event Timing reports: https://www.w3.org/TR/event-timing/
const shortest = 16;

export function installSlownessWatch(): SlownessWatch {
  let interactions: number[] = [];
  let tasks: number[] = [];
  const events = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) interactions.push(entry.duration);
  });
  const longTasks = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  return {
    watchSlowness: () => {
      [interactions, tasks] = [[], []];
      const wanted: EventTimingInit = { type: "event", durationThreshold: shortest };
      events.observe(wanted);
      longTasks.observe({ type: "longtask" });
    },
    slowness: async () => {
      // Entries come in an idle moment after the frame.
      await new Promise((resolve) => setTimeout(resolve, 250));
      events.disconnect();
      longTasks.disconnect();
      return {
        interaction: Math.max(shortest, ...interactions),
        longTasks: tasks.length,
        longestTask: Math.max(0, ...tasks),
      };
    },
  };
}
