"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

/** When an element is removed while the focus is in it, moves the focus to `next`: it never falls to the body. */
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
      // In this cleanup the element is still there. Focused a moment later, when the page around it has been rendered
      // anew as well.
      if (leaving?.matches(":focus-within")) queueMicrotask(() => latest.current?.()?.focus());
    };
  }, [element]);
}
