"use client";

import { useEffect, useRef } from "react";
import type { RunProgress } from "../../hooks/run/SeatsRun.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { useWhenOver } from "./useWhenOver.ts";

/** Runs whose dialog has gone with its page. Each is known by its own `cancel`. */
const leftBehind = new WeakSet<() => void>();

/**
 * Tells when a run ends that is not seen any more: it was shown here before, or was on its way when its page was left.
 * Not of a run that another dialog or the host has started; and while the dialog is open, its stage tells the end.
 */
export function useEndUnseen(
  { phase, cancel }: Pick<RunProgress<object>, "phase"> & { readonly cancel: () => void },
  isShown: boolean,
  tell: () => void,
): void {
  const isMine = useRef(false);
  const latest = useCurrent({ phase, tell });
  useEffect(() => {
    if (leftBehind.delete(cancel)) {
      isMine.current = true;
      if (latest.current.phase === "finished") latest.current.tell();
    }
    return () => {
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it is by then is what counts
      if (isMine.current && latest.current.phase !== "finished") leftBehind.add(cancel);
    };
  }, [cancel, latest]);
  useEffect(() => {
    if (isShown) isMine.current = true;
    else if (phase === "idle") isMine.current = false;
  }, [isShown, phase]);
  useWhenOver(phase, () => {
    if (!isShown && isMine.current) tell();
  });
}
