"use client";

import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { clock } from "../hooks/clock.ts";
import { useFreshness } from "../hooks/useFreshness.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { IconButton } from "../primitives/IconButton.tsx";
import { sayPast } from "./sayTime.ts";

export interface FreshnessProps {
  readonly source: SeatSource;
  /** An invitation is open: somebody may claim it any moment. */
  readonly isInviting: boolean;
  readonly labels: PageLabels;
}

/**
 * How fresh the list is, and the button that asks for it anew. What they tell of a refetch they are told without
 * React: the same list again draws nothing, however long it takes and however old the one before is.
 */
export const Freshness = memo(function Freshness({ source, isInviting, labels }: FreshnessProps) {
  const { updatedAt, watch, refetch } = useFreshness(source, isInviting);
  const button = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const say = useCallback(
    (now: number) => labels.updated(sayPast(new Date(updatedAt()), new Date(now), labels)),
    [updatedAt, labels],
  );
  const tell = useCallback(() => {
    // The list may have come within the current step of the clock.
    const now = say(Math.max(clock.now(), updatedAt()));
    if (words.current && words.current.textContent !== now) words.current.textContent = now;
  }, [say, updatedAt]);
  const attach = useCallback(
    (element: HTMLSpanElement | null) => {
      words.current = element;
      tell();
    },
    [tell],
  );
  // For a page from the server. It stays the same, so that React never writes over what follows.
  const [first] = useState(() => say(updatedAt()));
  useEffect(
    () =>
      watch(tell, (isLong) => {
        if (isLong) button.current?.setAttribute("aria-busy", "true");
        else button.current?.removeAttribute("aria-busy");
      }),
    [watch, tell],
  );
  return (
    <>
      <span ref={attach}>{first}</span>
      <IconButton ref={button} icon="refresh" label={labels.refresh} onClick={refetch} />
    </>
  );
});
