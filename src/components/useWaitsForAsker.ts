"use client";

import { useEffect, useState } from "react";
import { usePortalUser } from "../hooks/usePortalUser.ts";

/** Milliseconds that a list waits at most. */
const aMoment = 500;

/**
 * Whether a list that has come is not shown yet, because it is not known who asks: their own row has a place of its
 * own, and who may only look has no boxes and menus. Shown before, all of it would move under the hand. A list that
 * was there from the start does not wait, nor does one when that question has failed.
 */
export function useWaitsForAsker(hasList: boolean): boolean {
  const { isPending, failureCount } = usePortalUser();
  const [goesAhead, setGoesAhead] = useState(hasList);
  // For good: what it shows may ask the same question anew.
  if (hasList && !goesAhead && !(isPending && failureCount === 0)) setGoesAhead(true);
  const waits = hasList && !goesAhead;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(setGoesAhead, aMoment, true);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits;
}
