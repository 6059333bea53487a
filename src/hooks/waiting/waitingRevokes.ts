import type { SeatsContextValue } from "../SeatsContext.ts";
import { keptBeside } from "../writes/keptBeside.ts";
import type { DeferredRevokes, WaitingRevoke } from "./createDeferredRevokes.ts";

interface Store {
  /** Oldest first. */
  waiting: readonly WaitingRevoke[];
  /** The same by `seatKey`, for drawing them without the code that sends it. */
  keys: ReadonlySet<string>;
  readonly listeners: Set<() => void>;
  readonly subscribe: (listener: () => void) => () => void;
  revokes?: DeferredRevokes;
  here?: SeatsContextValue;
}

/**
 * What will be revoked in a moment, for each list. Not in the cache: a host may drop there what nobody looks at, and a
 * persister would keep it for a page that does not send it.
 */
export const waitingRevokes = keptBeside((): Store => {
  const listeners = new Set<() => void>();
  return {
    waiting: [],
    keys: new Set(),
    listeners,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
});
