"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { deferredRevokesOf } from "../../hooks/waiting/deferredRevokesOf.ts";

/**
 * Sends the revocations that wait as soon as it `matters` who has a seat. An open dialog holds their countdown: left
 * waiting, such a seat would count as taken in it, and one more would be offered for money.
 */
export function useNoneWaiting(source: SeatSource, matters: boolean): void {
  const { sendAll } = deferredRevokesOf(useSeatsContext("useNoneWaiting"), source);
  useEffect(() => {
    if (matters) sendAll();
  }, [matters, sendAll]);
}
