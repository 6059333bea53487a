"use client";

import { useMemo, useSyncExternalStore } from "react";
import { momentOf } from "../../model/momentOf.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { clock } from "./clock.ts";

const none: readonly ShownSeat[] = [];

/**
 * A moment for which every seat has the state that it has now. It changes only when an invitation expires, so that the
 * passing of time alone renders no list again.
 */
export function useMoment(seats: readonly ShownSeat[] = none, known: () => number): Date {
  const moment = useSyncExternalStore(
    clock.subscribe,
    () => momentOf(seats, Math.max(clock.now(), known())),
    () => momentOf(seats, known()),
  );
  return useMemo(() => new Date(moment), [moment]);
}
