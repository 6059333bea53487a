"use client";

import { useMemo, useSyncExternalStore } from "react";

const step = 10_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((notify) => notify()), step);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const current = () => Math.floor(Date.now() / step) * step;

/**
 * The time, to ten seconds, from one clock for the whole page. While a page from the server is taken over it is
 * `known` (for a list: when it came), which server and browser agree on; the real time follows at once.
 */
export function useNow(known: number): Date {
  const now = useSyncExternalStore(subscribe, current, () => known);
  // The list may have come within the current step, and a clock must not stand before it.
  const moment = Math.max(now, known);
  return useMemo(() => new Date(moment), [moment]);
}
