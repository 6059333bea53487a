"use client";

import { useMutationState, type Mutation } from "@tanstack/react-query";
import type { SeatSource } from "../api/SeatSource.ts";
import { readChange, type PendingChange } from "./readChange.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** The changes to a source that are on their way, oldest first: React Query's own pending mutations, read. */
export function usePendingChanges(source: SeatSource): readonly PendingChange[] {
  const { client, queryClient } = useSeatsContext("usePendingChanges");
  return useMutationState<PendingChange>(
    {
      filters: { mutationKey: seatsKeys.changes(client, source), status: "pending" },
      select: (mutation) => readChange(source, mutation as Mutation),
    },
    queryClient,
  );
}
