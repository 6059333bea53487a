"use client";

import { useEffect, useRef } from "react";
import type { RunProgress } from "../../hooks/run/createSeatsRun.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { useWhenOver } from "./useWhenOver.ts";

/** Runs whose dialog has gone with its page, each by its `cancel`, which is its own. */
const leftBehind = new WeakSet<() => void>();

/**
 * Tells when a run comes to its end that was shown here and is not any more, or was on its way when its page was left.
 * What another dialog or the host has started is theirs to end; in the open dialog, its stage says it.
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
