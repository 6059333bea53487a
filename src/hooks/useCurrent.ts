"use client";

import { useEffect, useRef, type RefObject } from "react";

/** What was rendered last, for what happens later: no effect and no callback has to be made anew for it. */
export function useCurrent<T>(value: T): RefObject<T> {
  const current = useRef(value);
  // Not a layout effect: on a server, React 18 warns of those.
  useEffect(() => {
    current.current = value;
  });
  return current;
}
