"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

/** When an element goes while the focus is in it, the focus goes on to `next`: it never falls to the body. */
export function useFocusHandedOn(
  element: RefObject<HTMLElement | null>,
  next: (() => HTMLElement | null) | undefined,
): void {
  const latest = useRef(next);
  useLayoutEffect(() => {
    latest.current = next;
  });
  useLayoutEffect(() => {
    const leaving = element.current;
    return () => {
      // Still there, for the last time. Once it is gone, the page around it is drawn anew as well.
      if (leaving?.matches(":focus-within")) queueMicrotask(() => latest.current?.()?.focus());
    };
  }, [element]);
}
