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
};
