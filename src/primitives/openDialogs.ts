let count = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  count += by;
  listeners.forEach((notify) => notify());
}

/** Whether a dialog of ours is open anywhere on the page: as a store that React can read. */
export const openDialogs = {
  /** Counts one more; what it returns takes it off again. */
  open: (): (() => void) => {
    change(1);
    return () => change(-1);
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isAny: (): boolean => count > 0,
  /** Acts once none is open: a dialog that opens by itself would take what is typed in another one. */
  whenNone: (act: () => void): void => {
    if (count === 0) return act();
    const stop = openDialogs.subscribe(() => {
      if (count > 0) return;
      stop();
      act();
    });
  },
};
