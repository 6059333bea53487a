"use client";

import { hashKey, useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";
import { acceptSeat } from "./acceptSeat.ts";
import { askAnew } from "./askAnew.ts";
import { castsDoubt } from "./castsDoubt.ts";
import { doubtList, takeDoubt } from "./doubtedLists.ts";
import { isLost } from "./isLost.ts";
import { once } from "./once.ts";
import { useSeatsContext, type SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

interface SeatChange<Variables> {
  /** The public hook, for complaints. */
  readonly caller: string;
  readonly kind: ChangeKind;
  readonly source: AssignSource;
  readonly send: (here: SeatsContextValue, variables: Variables) => Promise<Seat>;
  /**
   * Reads from the list what became of a change whose answer was lost: the seat when it went through, null when
   * it did not, undefined when the list cannot tell.
   */
  readonly find: (list: SeatsList, variables: Variables) => Seat | null | undefined;
}

/** What the public hooks for one seat share: how a write is sent, known while it is on its way, and settled. */
export function useSeatChange<Variables>({
  caller,
  kind,
  source,
  send,
  find,
}: SeatChange<Variables>): UseMutationResult<Seat, SeatsError, Variables> {
  const here = useSeatsContext(caller);
  const { client, queryClient } = here;
  const list = seatsKeys.list(client, source);
  const changes = { mutationKey: seatsKeys.changes(client, source) };
  const mutationKey = seatsKeys.change(client, source, kind);

  const change = async (variables: Variables): Promise<Seat> => {
    try {
      const seat = await send(here, variables);
      await acceptSeat(queryClient, client, source, seat);
      return seat;
    } catch (error) {
      if (error instanceof SeatsError && isLost(error.reason) && error.outcome === undefined)
        return outcomeOf(here, source, error, (seats) => find(seats, variables));
      throw error;
    }
  };

  return useMutation<Seat, SeatsError, Variables>(
    {
      mutationKey,
      mutationFn: (variables) =>
        once(queryClient, hashKey([mutationKey, variables]), () => change(variables)),
      onError: ({ reason, outcome }) => {
        // With an outcome, the list has been asked already, or could not be.
        if (castsDoubt[reason.type] && outcome === undefined) doubtList(queryClient, list);
      },
      onSettled: () => {
        // The last of a burst asks for the doubted list, once for all of them.
        const isLast = queryClient.isMutating(changes) <= 1;
        if (isLast && takeDoubt(queryClient, list))
          void queryClient.invalidateQueries({ queryKey: list, exact: true });
      },
      // There is no idempotency key: a write is sent once, whatever the host's defaults say.
      retry: false,
      networkMode: "always",
    },
    queryClient,
  );
}

/** Asks the list what became of a write whose answer was lost. It has either happened, or the error says more. */
async function outcomeOf(
  { client, queryClient }: SeatsContextValue,
  source: AssignSource,
  { operation, reason, cause }: SeatsError,
  find: (list: SeatsList) => Seat | null | undefined,
): Promise<Seat> {
  const lost = (outcome: "not_done" | "unknown") => new SeatsError(operation, reason, { cause, outcome });
  // Nobody knows which list a checkout belongs to before its first answer.
  if ("checkoutId" in source) throw lost("unknown");
  const list = await askAnew(queryClient, client, source).catch(() => {
    throw lost("unknown");
  });
  const seat = find(list);
  if (seat) return seat;
  throw lost(seat === null ? "not_done" : "unknown");
}
