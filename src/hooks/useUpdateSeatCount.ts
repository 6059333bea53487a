"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SubscriptionSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { withSeats } from "../model/withSeat.ts";
import { askAgain } from "./askAgain.ts";
import { inTurn } from "./inTurn.ts";
import { editList } from "./editList.ts";
import { reasonFacts } from "../model/reasonFacts.ts";
import { once } from "./once.ts";
import { useSeatsContext, type SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withOutcome } from "./withOutcome.ts";
import { withReason } from "./withReason.ts";

/**
 * Changes how many seats are paid for. The organization decides whether that is now or from the next period, so
 * nothing is drawn before the server has answered: `seats`, or `pending_update` for what is booked. `null` takes back
 * what is booked, whatever the number is by now. `PATCH …/subscriptions/{id}`
 *
 * @example
 * const change = useUpdateSeatCount({ subscriptionId });
 * change.mutate(15);
 */
export function useUpdateSeatCount(
  source: SubscriptionSource,
): UseMutationResult<Subscription, SeatsError, number | null> {
  const here = useSeatsContext("useUpdateSeatCount");
  const { client, queryClient } = here;
  const mutationKey = seatsKeys.resize(client, source);
  return useMutation<Subscription, SeatsError, number | null>(
    {
      mutationKey,
      mutationFn: (seats) =>
        once(queryClient, [mutationKey, seats], () =>
          // Two numbers that are sent together might come in either order.
          inTurn(queryClient, mutationKey, () => resize(here, source, seats)),
        ),
      retry: false,
      // Thrown, it would take the host's page away.
      throwOnError: false,
      networkMode: "always",
    },
    queryClient,
  );
}

async function resize(
  here: SeatsContextValue,
  { subscriptionId }: SubscriptionSource,
  seats: number | null,
): Promise<Subscription> {
  const { client } = here;
  const tellings = tellingsOf(here, subscriptionId);
  const subscription = await withReason("updateSeatCount", () =>
    seats === null
      ? client.clearPendingUpdate(subscriptionId)
      : client.updateSeatCount(subscriptionId, seats),
  ).catch((error: SeatsError) => {
    const { type } = error.reason;
    // Where nothing is booked any more there is nothing to take back, which the server calls invalid.
    const isUncertain = reasonFacts[type].includes("lost") || (seats === null && type === "invalid");
    if (!isUncertain || error.outcome) throw error;
    return outcomeOf(here, subscriptionId, seats, error);
  });
  accept(here, subscriptionId, subscription, tellings);
  return subscription;
}

/** How often something was put into the list so far. */
function tellingsOf({ client, queryClient }: SeatsContextValue, subscriptionId: string): number {
  return queryClient.getQueryState(seatsKeys.list(client, { subscriptionId }))?.dataUpdateCount ?? 0;
}

/** Puts the answer beside the list and its number into the list: nothing more is asked. */
function accept(
  here: SeatsContextValue,
  subscriptionId: string,
  subscription: Subscription,
  tellings: number,
): void {
  const { client, queryClient } = here;
  // Under the name it was asked by: the server may write it another way.
  const list = { queryKey: seatsKeys.list(client, { subscriptionId }), exact: true };
  const aside = { queryKey: seatsKeys.subscription(client, subscriptionId), exact: true };
  // What is on its way now may have left the server before this change: it must not undo it.
  const isOvertaken = queryClient.isFetching(list) > 0;
  // Not awaited, as in `acceptSeat`: the answer is there before anybody asks anew.
  void queryClient.cancelQueries(list);
  void queryClient.cancelQueries(aside);
  queryClient.setQueryData(aside.queryKey, subscription);
  // And what has come since the change left may have left the server after it. A list does not say when.
  const isOutdated = tellingsOf(here, subscriptionId) !== tellings;
  if (!isOutdated)
    editList(queryClient, list.queryKey, (known) =>
      withSeats({ ...known, total_seats: subscription.seats ?? 0 }, known.seats),
    );
  if (isOvertaken || isOutdated) void askAgain(queryClient, list.queryKey);
}

/** The answer is lost: the subscription is asked what became of the change. */
async function outcomeOf(
  here: SeatsContextValue,
  subscriptionId: string,
  seats: number | null,
  error: SeatsError,
): Promise<Subscription> {
  const { client, queryClient } = here;
  // Not through the cache, which may hold an answer that left before.
  const subscription = await client.getSubscription(subscriptionId).catch(() => {
    throw withOutcome(error, "unknown");
  });
  queryClient.setQueryData(seatsKeys.subscription(client, subscriptionId), subscription);
  const { pending_update } = subscription;
  // What is booked may be another product, with the seats as they are.
  const isDone =
    seats === null ? pending_update === null : (pending_update?.seats ?? subscription.seats) === seats;
  if (!isDone) throw withOutcome(error, "not_done");
  return subscription;
}
