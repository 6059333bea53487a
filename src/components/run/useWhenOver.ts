"use client";

import { useEffect, useRef } from "react";
import type { RunProgress } from "../../hooks/run/SeatsRun.ts";

/** Tells once each time a run ends, and not of one that had ended before the first render. */
export function useWhenOver(phase: RunProgress<object>["phase"], tell: () => void): void {
  const last = useRef(phase);
  useEffect(() => {
    const isEnd = phase === "finished" && last.current !== "finished";
    last.current = phase;
    if (isEnd) tell();
  });
}
