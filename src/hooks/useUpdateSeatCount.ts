"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { SeatsError } from "../api/SeatsError.ts";
import type { SubscriptionSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { Subscription } from "../api/Subscription.ts";
import { withSeats } from "../model/withSeat.ts";
import { askAnew } from "./askAnew.ts";
import { isLost } from "./isLost.ts";
import { once } from "./once.ts";
import { useSeatsContext, type SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { subscriptionQuery } from "./subscriptionQuery.ts";

/**
 * Changes how many seats are paid for. The organization decides whether that is now or from the next period, so
 * nothing is drawn before the server has answered: `seats`, or `pending_update` for what is booked. The current
 * number takes a booked change back. `PATCH …/subscriptions/{id}`
 *
 * @example
 * const change = useUpdateSeatCount({ subscriptionId });
 * change.mutate(15);
 */
export function useUpdateSeatCount(
  source: SubscriptionSource,
): UseMutationResult<Subscription, SeatsError, number> {
  const here = useSeatsContext("useUpdateSeatCount");
  const { client, queryClient } = here;
  return useMutation<Subscription, SeatsError, number>(
    {
      mutationKey: seatsKeys.resize(client, source),
      mutationFn: (seats) =>
        once(queryClient, `resize ${source.subscriptionId} ${seats}`, () => resize(here, source, seats)),
      retry: false,
      networkMode: "always",
    },
    queryClient,
  );
}

async function resize(
  here: SeatsContextValue,
  { subscriptionId }: SubscriptionSource,
  seats: number,
): Promise<Subscription> {
  try {
    const subscription = await here.client.updateSeatCount(subscriptionId, seats);
    await accept(here, subscription);
    return subscription;
  } catch (error) {
    if (!(error instanceof SeatsError) || !isLost(error.reason)) throw error;
    return outcomeOf(here, subscriptionId, seats, error);
  }
}

/** Puts the answer beside the list and its number into the list: nothing more is asked. */
async function accept({ client, queryClient }: SeatsContextValue, subscription: Subscription): Promise<void> {
  const list = { queryKey: seatsKeys.list(client, { subscriptionId: subscription.id }), exact: true };
  queryClient.setQueryData(seatsKeys.subscription(client, subscription.id), subscription);
  // A list that is on its way now may have left the server before this change: it must not undo it.
  const isOvertaken = queryClient.isFetching(list) > 0;
  if (isOvertaken) await queryClient.cancelQueries(list);
  queryClient.setQueryData<SeatsList>(
    list.queryKey,
    (known) => known && withSeats({ ...known, total_seats: subscription.seats ?? 0 }, known.seats),
  );
  if (isOvertaken) void queryClient.invalidateQueries(list);
}

/** The answer is lost: the subscription is asked what became of the change. */
async function outcomeOf(
  here: SeatsContextValue,
  subscriptionId: string,
  seats: number,
  { operation, reason, cause }: SeatsError,
): Promise<Subscription> {
  const query = subscriptionQuery(here.client, subscriptionId);
  const subscription = await askAnew(here.queryClient, query).catch(() => {
    throw new SeatsError(operation, reason, { cause, outcome: "unknown" });
  });
  const { pending_update } = subscription;
  const isDone = pending_update ? pending_update.seats === seats : subscription.seats === seats;
  if (!isDone) throw new SeatsError(operation, reason, { cause, outcome: "not_done" });
  await accept(here, subscription);
  return subscription;
}
