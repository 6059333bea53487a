"use client";

import { useMutationState, type Mutation } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { personKey } from "../../model/personKey.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";

/**
 * When each person of a source was last mailed by the calls that count, in milliseconds since 1970. The server does not
 * tell, and a mail changes nothing on the seat: only the finished calls know.
 */
export function useMailedAt(
  source: SeatSource,
  counts: (call: Mutation) => boolean,
): ReadonlyMap<string, number> {
  const { client, queryClient } = useSeatsContext("useMailedAt");
  const mailed = useMutationState<readonly [string, number]>(
    {
      filters: {
        mutationKey: seatsKeys.changes(client, source),
        predicate: (call) => counts(call as Mutation),
      },
      select: ({ state: { data, variables, submittedAt } }) => [
        personKey((data ?? variables) as Seat) ?? "",
        submittedAt,
      ],
    },
    queryClient,
  );
  return useMemo(() => new Map(mailed), [mailed]);
}
