"use client";

import { useEffect } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatFate } from "../hooks/createSeatsRun.ts";

const told = new WeakSet<Seat>();

/** Tells the host of each seat that a run has done: once, though a run outlives its dialog. */
export function useTold(outcomes: readonly SeatFate[], tell: ((seat: Seat) => void) | undefined): void {
  useEffect(() => {
    for (const it of outcomes) {
      if (it.state !== "done" || told.has(it.seat)) continue;
      told.add(it.seat);
      // Outside of React: what the host throws is no reason to take its page away.
      void Promise.resolve(it.seat).then(tell);
    }
  }, [outcomes, tell]);
}
