"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { Seat } from "../../api/Seat.ts";
import { useCurrent } from "../useCurrent.ts";
import type { SeatsRun } from "./SeatsRun.ts";

/** What the public hooks for many seats share: a run as React sees it. */
export function useRun<Given, Item extends object>(
  run: SeatsRun<Given, Item>,
  onDone: ((seat: Seat) => void) | undefined,
) {
  const progress = useSyncExternalStore(run.subscribe, run.progress, run.progress);
  const { cancel, retry, reset } = run;
  // A run may last for minutes, and outlive the component that has started it.
  const tell = useCurrent(onDone);
  const start = useCallback(
    (all: readonly Given[]) => run.start(all, (seat) => tell.current?.(seat)),
    [run, tell],
  );
  return { ...progress, start, cancel, retry, reset };
}
