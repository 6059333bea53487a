"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { deferredRevokesOf } from "../../hooks/waiting/deferredRevokesOf.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";

/**
 * Whoever counts seats counts those that they have just revoked: what still waits is sent. Held below a dialog as long as
 * it is open, it would be a seat too few in it, for a person who has none any more.
 */
export function useNoneWaiting(source: SeatSource, isOpen: boolean): void {
  const here = useSeatsContext("useNoneWaiting");
  const { sendAll } = deferredRevokesOf(here, source);
  useEffect(() => {
    if (isOpen) sendAll();
  }, [isOpen, sendAll]);
}
