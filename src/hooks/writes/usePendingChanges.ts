"use client";

import { useMutationState } from "@tanstack/react-query";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import type { DrawChange, SentChange } from "./SeatAct.ts";

/** A change on its way, and how it is drawn. */
export interface PendingChange extends SentChange {
  readonly draw: DrawChange;
}

/** The changes to a source that are on their way, oldest first: React Query's own pending mutations, read. */
export function usePendingChanges(source: SeatSource): readonly PendingChange[] {
  const { client, queryClient } = useSeatsContext("usePendingChanges");
  return useMutationState<PendingChange>(
    {
      filters: { mutationKey: seatsKeys.changes(client, source), status: "pending" },
      select: ({ mutationId: id, options, state: { variables, submittedAt } }) => ({
        id,
        source,
        variables,
        submittedAt,
        draw: (options.meta?.["draw"] as DrawChange | undefined) ?? unchanged,
      }),
    },
    queryClient,
  );
}

/** A mutation that was persisted by another page comes without its drawing. */
const unchanged: DrawChange = (list) => list;
