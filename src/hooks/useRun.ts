"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { SeatsRun } from "./createSeatsRun.ts";

/** What the public hooks for many seats share: a run as React sees it. `itemOf` is the same function every time. */
export function useRun<Item extends object, Given>(run: SeatsRun<Item>, itemOf: (given: Given) => Item) {
  const progress = useSyncExternalStore(run.subscribe, run.progress, run.progress);
  const { cancel, retry, reset } = run;
  const start = useCallback(
    (given: readonly Given[]) => run.start(given.map((it) => itemOf(it))),
    [run, itemOf],
  );
  return { ...progress, start, cancel, retry, reset };
}
