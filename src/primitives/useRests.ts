"use client";

import { useEffect, useState } from "react";

/** Milliseconds after the last letter. */
const rest = 600;

/** Whether what is typed has not changed for a moment. */
export function useRests(typed: string): boolean {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested === typed;
}
