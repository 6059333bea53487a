"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { clock } from "./clock.ts";

/**
 * A moment by which every seat has the state that it has now. It is another one only when an invitation expires,
 * so that the passing of time alone draws no list again.
 */
export function useMoment(seats: readonly ShownSeat[], known: () => number): Date {
  const ends = expiriesOf(seats);
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

const expiries = new WeakMap<readonly ShownSeat[], Float64Array>();

/** When the invitations end, in order, in milliseconds since 1970: read once for all who show these seats. */
function expiriesOf(seats: readonly ShownSeat[]): Float64Array {
  const known = expiries.get(seats);
  if (known) return known;
  const ends = seats.flatMap(({ status, invitation_token_expires_at: end }) =>
    status === "pending" && end !== null ? Date.parse(end) : [],
  );
  const sorted = Float64Array.from(ends).sort();
  expiries.set(seats, sorted);
  return sorted;
}
