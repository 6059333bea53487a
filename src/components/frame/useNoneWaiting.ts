"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { deferredRevokesOf } from "../../hooks/waiting/deferredRevokesOf.ts";

/**
 * Sends the revocations that wait, where it `matters` who has a seat: held below a dialog for as long as that is open,
 * one would leave a seat too few in it, and one more would be offered for money.
 */
export function useNoneWaiting(source: SeatSource, matters: boolean): void {
  const { sendAll } = deferredRevokesOf(useSeatsContext("useNoneWaiting"), source);
  useEffect(() => {
    if (matters) sendAll();
  }, [matters, sendAll]);
}
