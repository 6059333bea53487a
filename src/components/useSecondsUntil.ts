"use client";

import { useEffect, useState } from "react";

/** Counts the seconds down to a moment; null when there is none, or it has come. */
export function useSecondsUntil(moment: number | null): number | null {
  const [seconds, setSeconds] = useState(() => (moment === null ? null : secondsUntil(moment)));
  useEffect(() => {
    if (moment === null) return;
    const look = () => setSeconds(secondsUntil(moment));
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

function secondsUntil(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}
