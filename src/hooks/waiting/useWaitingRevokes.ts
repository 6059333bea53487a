"use client";

import { useSyncExternalStore } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { waitingRevokes } from "./waitingRevokes.ts";

/** The seats that will be revoked in a moment, by `seatKey`. Does not load the code that sends it. */
export function useWaitingRevokes(source: SeatSource): ReadonlySet<string> {
  const { client, queryClient } = useSeatsContext("useWaitingRevokes");
  const store = waitingRevokes(queryClient, seatsKeys.list(client, source));
  const keys = () => store.keys;
  return useSyncExternalStore(store.subscribe, keys, keys);
}
