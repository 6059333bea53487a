"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

/** What has come once is there at once the next time. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * A part of the screen that is fetched in an idle moment, or when it is wanted before that: the first paint does not
 * wait for it, and whoever reaches for it hardly does. `failed` when it was wanted and did not come.
 */
export function useOnDemand<Part>(
  load: () => Promise<Part>,
  wanted: boolean,
  /** Unlikely to be wanted: not even in an idle moment. */
  isRare = false,
): { readonly part: Part | null; readonly failed: boolean } {
  // A server renders without the part, so hydration has to begin without it.
  const known = useSyncExternalStore(
    unchanged,
    () => (loaded.get(load) as Part | undefined) ?? null,
    () => null,
  );
  const [come, setCome] = useState<Part | null>(null);
  const part = known ?? come;
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (part !== null || (isRare && !wanted)) return;
    let left = false;
    const fetch = () => {
      load().then(
        (its) => {
          loaded.set(load, its);
          if (!left) setCome(() => its);
        },
        () => left || setFailed(true),
      );
    };
    const stop = wanted ? (fetch(), undefined) : whenIdle(fetch);
    return () => {
      left = true;
      stop?.();
    };
  }, [load, wanted, part, isRare]);

  return { part, failed: failed && wanted && part === null };
}

const unchanged = () => () => {};

/** Safari has no idle callback; a moment later is as good. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 1000);
  return () => clearTimeout(id);
}
