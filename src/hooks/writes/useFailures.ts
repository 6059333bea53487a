"use client";

import { useMutationState, type Mutation } from "@tanstack/react-query";
import { useMemo } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { holdsSeat } from "../../model/holdsSeat.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { useSeats } from "../useSeats.ts";
import { failureOf, type Failure } from "./failureOf.ts";

/**
 * What failed in a list and has not been read yet, the newest for each person: React Query's own failed mutations. A
 * handover that is half done is told until the list shows the next person.
 */
export function useFailures(source: SeatSource): readonly Failure[] {
  const { client, queryClient } = useSeatsContext("useFailures");
  const { data } = useSeats(source);
  const failed = useMutationState<Failure | null>(
    {
      filters: { mutationKey: seatsKeys.changes(client, source), status: "error" },
      select: (mutation) => failureOf(mutation as Mutation),
    },
    queryClient,
  );
  return useMemo(() => {
    const isWhole = ({ recipient }: Failure) =>
      recipient !== null &&
      data?.seats.some((seat) => seat.pending === undefined && holdsSeat(seat, recipient));
    const newest = new Map(failed.filter((it) => it !== null).map((it) => [it.person, it]));
    return [...newest.values()].filter((it) => !isWhole(it));
  }, [failed, data]);
}
