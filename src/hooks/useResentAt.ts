"use client";

import { useMutationState } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { personKey } from "../model/personKey.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/**
 * When the invitations of a source were last sent again, by person, in milliseconds since 1970. The server does
 * not tell, and changes nothing on the seat: the finished calls are the only memory of it.
 */
export function useResentAt(source: SeatSource): ReadonlyMap<string, number> {
  const { client, queryClient } = useSeatsContext("useResentAt");
  const sent = useMutationState<readonly [string, number]>(
    {
      filters: { mutationKey: seatsKeys.change(client, source, "resend"), status: "success" },
      select: ({ state }) => [personKey(state.data as Seat) ?? "", state.submittedAt],
    },
    queryClient,
  );
  return useMemo(() => new Map(sent), [sent]);
}
