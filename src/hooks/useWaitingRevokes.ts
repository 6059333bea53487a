"use client";

import { useQuery } from "@tanstack/react-query";
import type { SeatSource } from "../api/SeatSource.ts";
import { madeHere } from "./madeHere.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

const none: ReadonlySet<string> = new Set();

/** The seats that will be revoked in a moment, by `seatKey`: what is drawn without the code that sends it. */
export function useWaitingRevokes(source: SeatSource): ReadonlySet<string> {
  const { client, queryClient } = useSeatsContext("useWaitingRevokes");
  const { data = none } = useQuery<ReadonlySet<string>>(
    // Nobody is asked: who waits writes it there. (`skipToken` came later in React Query 5.)
    { queryKey: seatsKeys.waiting(client, source), queryFn: () => none, enabled: false },
    queryClient,
  );
  return madeHere.has(data) ? data : none;
}
