const step = 10_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the whole page, to ten seconds: as a store that React can read. */
export const clock = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    timer ??= setInterval(() => listeners.forEach((notify) => notify()), step);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  },
  /** Milliseconds since 1970. */
  now: (): number => Math.floor(Date.now() / step) * step,
};
