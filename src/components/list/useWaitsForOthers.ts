"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useKnownPlan } from "../../hooks/reads/useKnownPlan.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";

/** Milliseconds that a list waits at most. */
const aMoment = 500;

/**
 * Whether a list that has come is not shown yet. Until it is known who asks: their own row has a place of its own, and
 * who may only look has no boxes and menus. And until the plan has come, where somebody has asked for it: what it has
 * to say stands above the rows. Shown before, all of it would move under the hand. A list that was there from the start
 * does not wait, nor does one when those questions have failed.
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
