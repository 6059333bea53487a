"use client";

import { useEffect, useState } from "react";

/**
 * Counts the seconds down to a moment, even if the clock is set meanwhile; null without a moment, or once it has come.
 */
export function useSecondsUntil(moment: number | null): number | null {
  const [seconds, setSeconds] = useState(() => (moment === null ? null : secondsUntil(moment, Date.now())));
  useEffect(() => {
    if (moment === null) return;
    const began = Date.now() - performance.now();
    const look = () => {
      const left = secondsUntil(moment, began + performance.now());
      setSeconds(left);
      if (left === 0) clearInterval(timer);
    };
    const first = setTimeout(look);
    const timer = setInterval(look, 250);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      setSeconds(null);
    };
  }, [moment]);
  return seconds || null;
}

function secondsUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
