"use client";

import { useMutationState, type Mutation } from "@tanstack/react-query";
import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { PendingChange } from "../model/predict.ts";
import { recipientOf } from "../model/recipientOf.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";
import type { Handover } from "./handOver.ts";
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
  const { variables, submittedAt } = state;
  const invitation = { key: `${kind}-${mutationId}`, source, submittedAt };
  switch (kind) {
    case "assign":
      return { kind, ...invitation, recipient: variables as Recipient };
    case "revoke":
    case "resend":
      return { kind, seat: variables as Seat };
    case "renew": {
      const seat = variables as Seat;
      // Whom nobody can name is refused before anything is sent, so this is drawn for no frame that lasts.
      return { kind, ...invitation, seat, recipient: recipientOf(seat) ?? { email: "" } };
    }
    case "reassign":
      return { kind, ...invitation, ...(variables as Handover) };
  }
}
