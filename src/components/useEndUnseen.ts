"use client";

import { useEffect, useRef } from "react";
import type { RunProgress } from "../hooks/createSeatsRun.ts";
import { useWhenOver } from "./useWhenOver.ts";

/**
 * Tells when a run comes to its end that was shown here and is not any more. What another dialog or the host has started
 * is theirs to end; in the open dialog, its stage says it.
 */
export function useEndUnseen(isShown: boolean, phase: RunProgress<object>["phase"], tell: () => void): void {
  const isMine = useRef(false);
  useEffect(() => {
    if (isShown) isMine.current = true;
    else if (phase === "idle") isMine.current = false;
  }, [isShown, phase]);
  useWhenOver(phase, () => {
    if (!isShown && isMine.current) tell();
  });
}
