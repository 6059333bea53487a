"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SeatsClient } from "../api/createSeatsClient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";
import { acceptSeat } from "./acceptSeat.ts";
import { castsDoubt } from "./castsDoubt.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

interface SeatChange<Variables> {
  /** The public hook, for complaints. */
  readonly caller: string;
  readonly kind: ChangeKind;
  readonly source: AssignSource;
  readonly send: (client: SeatsClient, variables: Variables) => Promise<Seat>;
}

/** What the public hooks for one seat share: how a write is sent, known while it is on its way, and settled. */
export function useSeatChange<Variables>({
  caller,
  kind,
  source,
  send,
}: SeatChange<Variables>): UseMutationResult<Seat, SeatsError, Variables> {
  const { client, queryClient } = useSeatsContext(caller);
  const list = { queryKey: seatsKeys.list(client, source), exact: true };
  const changes = { mutationKey: seatsKeys.changes(client, source) };
  return useMutation<Seat, SeatsError, Variables>(
    {
      mutationKey: seatsKeys.change(client, source, kind),
      mutationFn: (variables) => send(client, variables),
      onSuccess: (seat) => acceptSeat(queryClient, client, source, seat),
      onError: async (error) => {
        if (castsDoubt[error.reason.type])
          await queryClient.invalidateQueries({ ...list, refetchType: "none" });
      },
      onSettled: (_seat, error) => {
        if (error?.reason.type === "session_ended") return;
        // The last of a burst asks for the doubted list, once for all of them.
        const isLast = queryClient.isMutating(changes) <= 1;
        if (isLast && queryClient.getQueryState(list.queryKey)?.isInvalidated)
          void queryClient.refetchQueries({ ...list, type: "active" });
      },
      // There is no idempotency key: a write is sent once, whatever the host's defaults say.
      retry: false,
      networkMode: "always",
    },
    queryClient,
  );
}
