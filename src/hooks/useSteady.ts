"use client";

import { useCallback } from "react";
import { useCurrent } from "./useCurrent.ts";

/** The same function every time, so that nobody is drawn again for it: called later, it does what was rendered last. */
export function useSteady<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const current = useCurrent(act);
  return useCallback((...given: Given) => current.current(...given), [current]);
}
