"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useKnownPlan } from "../../hooks/reads/useKnownPlan.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";

/** Milliseconds that a list waits at most. */
const aMoment = 500;

/**
 * Whether a list that has come is held back, because what comes next would move it under the hand: who is asking (their
 * own row stands first, and whoever may only look has no boxes and menus), and the plan, if somebody has asked for it
 * (its notices stand above the rows). A list that was there from the start does not wait, nor does one when those
 * questions have failed.
 */
export function useWaitsForOthers(source: SeatSource, hasList: boolean): boolean {
  const others = [usePortalUser(), useKnownPlan(source)];
  const [goesAhead, setGoesAhead] = useState(hasList);
  // For good: what it shows may ask the same questions anew.
  if (hasList && !goesAhead && !others.some(({ isLoading, failureCount }) => isLoading && failureCount === 0))
    setGoesAhead(true);
  const waits = hasList && !goesAhead;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(setGoesAhead, aMoment, true);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits;
}
