"use client";

import { useQuery } from "@tanstack/react-query";
import type { SeatSource } from "../api/SeatSource.ts";
import { madeHere } from "./madeHere.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

const none: ReadonlySet<string> = new Set();

/** What this page has written there: what a persisted cache brings back was written by one that is gone. */
export const writtenHere = (keys: ReadonlySet<string> = none) => (madeHere.has(keys) ? keys : none);

/** The seats that will be revoked in a moment, by `seatKey`: what is drawn without the code that sends it. */
export function useWaitingRevokes(source: SeatSource): ReadonlySet<string> {
  const { client, queryClient } = useSeatsContext("useWaitingRevokes");
  const { data } = useQuery<ReadonlySet<string>>(
    // Nobody is asked: who waits writes it there. (`skipToken` came later in React Query 5.)
    { queryKey: seatsKeys.waiting(client, source), queryFn: () => none, enabled: false },
    queryClient,
  );
  return writtenHere(data);
}
