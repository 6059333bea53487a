"use client";

import { useMemo, useSyncExternalStore } from "react";
import { clock } from "./clock.ts";

/**
 * The time, to ten seconds. While a page from the server is taken over it is `known` (for a list: when it came),
 * which server and browser agree on; the real time follows at once.
 */
export function useNow(known: number): Date {
  const now = useSyncExternalStore(clock.subscribe, clock.now, () => known);
  // The list may have come within the current step, and a clock must not stand before it.
  const moment = Math.max(now, known);
  return useMemo(() => new Date(moment), [moment]);
}
