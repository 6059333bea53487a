"use client";

import { useMutationState, type Mutation } from "@tanstack/react-query";
import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { PendingChange } from "../model/predict.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** The changes to a source that are on their way, oldest first: React Query's own pending mutations, read. */
export function usePendingChanges(source: SeatSource): readonly PendingChange[] {
  const { client, queryClient } = useSeatsContext("usePendingChanges");
  return useMutationState<PendingChange>(
    {
      filters: { mutationKey: seatsKeys.changes(client, source), status: "pending" },
      select: (mutation) => toChange(source, mutation as Mutation),
    },
    queryClient,
  );
}

function toChange(source: SeatSource, { mutationId, options, state }: Mutation): PendingChange {
  const kind = options.mutationKey?.at(-1) as ChangeKind;
  if (kind !== "assign") return { kind, seat: state.variables as Seat };
  return {
    kind,
    key: `assign-${mutationId}`,
    source,
    recipient: state.variables as Recipient,
    submittedAt: state.submittedAt,
  };
}
