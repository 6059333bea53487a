"use client";

import { useSyncExternalStore } from "react";
import { clock } from "./clock.ts";

// React compares a snapshot with the one before, so it is one text.
const between = "\0";

/**
 * Words that depend on the time. What shows them is drawn again when they change, and not at each tick. While a
 * page from the server is taken over they are said for the moment `known`, in the one time zone (`UTC`) that server
 * and browser share; the person's own follows at once.
 */
export function useClocked(
  say: (now: Date, timeZone?: "UTC") => readonly string[],
  known: () => number,
): string[] {
  const said = useSyncExternalStore(
    clock.subscribe,
    // What was invited within the current step must not lie ahead of the clock.
    () => say(new Date(Math.max(clock.now(), known()))).join(between),
    () => say(new Date(known()), "UTC").join(between),
  );
  return said.split(between);
}
