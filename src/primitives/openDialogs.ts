let count = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  count += by;
  listeners.forEach((notify) => notify());
}

/** Whether a dialog of ours is open anywhere on the page: as a store that React can read. */
export const openDialogs = {
  /** Returns how it closes. */
  open: (): (() => void) => {
    change(1);
    return () => change(-1);
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isAny: (): boolean => count > 0,
  /** Does it once none is open: one that opens by itself would take what is typed in another. */
  whenNone: (act: () => void): void => {
    if (count === 0) return act();
    const stop = openDialogs.subscribe(() => {
      if (count > 0) return;
      stop();
      act();
    });
  },
};
