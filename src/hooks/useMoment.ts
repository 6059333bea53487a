"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { clock } from "./clock.ts";

/**
 * A moment by which every seat has the state that it has now. It is another one only when an invitation expires,
 * so that the passing of time alone draws no list again.
 */
export function useMoment(seats: readonly ShownSeat[], known: () => number): Date {
  const ends = useMemo(() => expiriesOf(seats), [seats]);
  const passed = (now: number) => {
    let count = 0;
    while (count < ends.length && ends[count]! <= now) count += 1;
    return count;
  };
  const count = useSyncExternalStore(
    clock.subscribe,
    () => passed(Math.max(clock.now(), known())),
    () => passed(known()),
  );
  const moment = ends[count - 1] ?? 0;
  return useMemo(() => new Date(moment), [moment]);
}

/** When the invitations end, in order, in milliseconds since 1970. */
function expiriesOf(seats: readonly ShownSeat[]): Float64Array {
  const ends = seats.flatMap(({ status, invitation_token_expires_at: end }) =>
    status === "pending" && end !== null ? Date.parse(end) : [],
  );
  return Float64Array.from(ends).sort();
}
