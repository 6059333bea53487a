"use client";

import { useEffect, useRef } from "react";
import { useSteady } from "../../hooks/useSteady.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";

/** Does what needs every row of the view: at once, or once a long list is in order, and then only what came last. */
export type WhenWhole = (act: (rows: readonly ShownSeat[]) => void) => void;

export function useWhenWhole(rows: readonly ShownSeat[], isWhole: boolean): WhenWhole {
  const waiting = useRef<Parameters<WhenWhole>[0] | null>(null);
  useEffect(() => {
    if (!isWhole) return;
    waiting.current?.(rows);
    waiting.current = null;
  });
  return useSteady<Parameters<WhenWhole>, void>((act) => {
    if (isWhole) act(rows);
    else waiting.current = act;
  });
}
