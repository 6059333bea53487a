"use client";

import { useEffect, useRef } from "react";
import { useSteady } from "../../hooks/useSteady.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";

/** Does what needs every row of the view: at once, or once a long list is in order. */
export type WhenWhole = (act: (rows: readonly ShownSeat[]) => void) => void;

export function useWhenWhole(rows: readonly ShownSeat[], isWhole: boolean): WhenWhole {
  const waiting = useRef<Parameters<WhenWhole>[0][]>([]);
  useEffect(() => {
    if (isWhole) waiting.current.splice(0).forEach((act) => act(rows));
  });
  return useSteady<Parameters<WhenWhole>, void>((act) => {
    if (isWhole) act(rows);
    else waiting.current.push(act);
  });
}
