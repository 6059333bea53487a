"use client";

import { useInsertionEffect, useRef, type RefObject } from "react";

/** The value of the last render, for what happens later: no effect and no callback has to be made anew for it. */
export function useCurrent<T>(value: T): RefObject<T> {
  const current = useRef(value);
  // Before the paint, and before any other effect: a click that has waited for the render comes right after it. (Not a
  // layout effect: on a server, React 18 warns of those.)
  useInsertionEffect(() => {
    current.current = value;
  });
  return current;
}
