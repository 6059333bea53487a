"use client";

import { useCallback } from "react";
import { useCurrent } from "./useCurrent.ts";

/** The same function at every render, so that nothing renders again for it. Called, it does what was rendered last. */
export function useSteady<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const current = useCurrent(act);
  return useCallback((...given: Given) => current.current(...given), [current]);
}
