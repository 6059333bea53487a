"use client";

import { useSyncExternalStore } from "react";
import { clock } from "./clock.ts";

// Joined to one text, because React compares snapshots by identity.
const between = "\0";

/**
 * Words that depend on the time. The component is rendered again when they change, and not at each tick. During
 * hydration they are said for the moment `known`, in the one time zone (`UTC`) that server and browser share; right
 * afterwards in the person's own.
 */
export function useClocked(
  say: (now: Date, timeZone?: "UTC") => readonly string[],
  known: () => number,
): string[] {
  const said = useSyncExternalStore(
    clock.subscribe,
    // The clock goes in steps: what was sent within the current one must not lie in its future.
    () => say(new Date(Math.max(clock.now(), known()))).join(between),
    () => say(new Date(known()), "UTC").join(between),
  );
  return said.split(between);
}
