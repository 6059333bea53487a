"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

/** What has been loaded once is there for every component. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * A part of the screen that is fetched in an idle moment, or when it is wanted before that: the first paint does not
 * wait for it, and whoever reaches for it hardly does. `failed` when it was wanted and did not come.
 */
export function useOnDemand<Part>(
  load: () => Promise<Part>,
  wanted: boolean,
  /** Unlikely to be wanted: not fetched in an idle moment either. */
  isRare = false,
): { readonly part: Part | null; readonly failed: boolean } {
  // A server renders without the part, so hydration has to begin without it.
  const part = useSyncExternalStore(
    subscribe,
    () => (loaded.get(load) as Part | undefined) ?? null,
    () => null,
  );
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (part !== null || (isRare && !wanted)) return;
    const fetch = () => {
      load().then(
        (its) => {
          loaded.set(load, its);
          listeners.forEach((notify) => notify());
        },
        () => setFailed(true),
      );
    };
    if (!wanted) return whenIdle(fetch);
    fetch();
  }, [load, wanted, part, isRare]);

  return { part, failed: failed && wanted && part === null };
}

/** Safari has no idle callback; a moment later is as good. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 1000);
  return () => clearTimeout(id);
}
