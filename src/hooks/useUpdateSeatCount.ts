"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SubscriptionSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { recounted } from "../model/drawn/recounted.ts";
import { reasonFacts } from "../model/reasonFacts.ts";
import { useSeatsContext, type SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withReason } from "./withReason.ts";
import { askAgain } from "./writes/askAgain.ts";
import { editList } from "./writes/editList.ts";
import { inTurn } from "./writes/inTurn.ts";
import { once } from "./writes/once.ts";
import { withOutcome } from "./writes/withOutcome.ts";
import { writeDefaults } from "./writes/writeDefaults.ts";

/**
 * Changes how many seats are paid for. The organization decides whether that is now or from the next period, so
 * nothing is drawn before the server has answered: `seats`, or `pending_update` for what is booked. `null` takes back
 * what is booked, whatever the number is by now. `PATCH /v1/customer-portal/subscriptions/{id}`
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
          // Two numbers that are sent together might arrive in either order.
          inTurn(queryClient, mutationKey, () => resize(here, source, seats)),
        ),
      ...writeDefaults,
    },
    queryClient,
  );
}

async function resize(
  here: SeatsContextValue,
  { subscriptionId }: SubscriptionSource,
  seats: number | null,
): Promise<Subscription> {
  const { client, queryClient } = here;
  // By the id that was asked for: the answer may spell it in another way.
  const list = seatsKeys.list(client, { subscriptionId });
  const plan = seatsKeys.subscription(client, subscriptionId);
  /** How often the list was written to so far. */
  const tellings = () => queryClient.getQueryState(list)?.dataUpdateCount ?? 0;
  const before = tellings();

  const subscription = await withReason("updateSeatCount", () =>
    seats === null
      ? client.clearPendingUpdate(subscriptionId)
      : client.updateSeatCount(subscriptionId, seats),
  ).catch((error: SeatsError) => {
    const { type } = error.reason;
    // The bounds, the seats taken or the plan are not what they were.
    if (type === "refused") for (const key of [list, plan]) void askAgain(queryClient, key);
    // If nothing is booked any more, there is nothing to take back, and the server calls the request invalid.
    const isUncertain = reasonFacts[type].includes("lost") || (seats === null && type === "invalid");
    if (!isUncertain || error.outcome) throw error;
    return outcomeOf(here, subscriptionId, seats, error);
  });

  // A list that is on its way now may have left the server before this change: it must not undo it. One that has come
  // since the change was sent may have left the server after it, and be the newer one. A list does not say when it
  // left.
  const isOutdated = tellings() !== before;
  const isDoubted = isOutdated || queryClient.isFetching({ queryKey: list, exact: true }) > 0;
  // Not awaited, as in `acceptSeat`: the answer is there before anybody asks anew.
  for (const queryKey of [list, plan]) void queryClient.cancelQueries({ queryKey, exact: true });
  queryClient.setQueryData(plan, subscription);
  // Puts the number into the list, so that nothing more has to be asked.
  if (!isOutdated)
    editList(queryClient, list, (known) => recounted({ ...known, total_seats: subscription.seats ?? 0 }));
  if (isDoubted) void askAgain(queryClient, list);
  return subscription;
}

/** After a lost answer, asks the subscription what became of the change. */
async function outcomeOf(
  here: SeatsContextValue,
  subscriptionId: string,
  seats: number | null,
  error: SeatsError,
): Promise<Subscription> {
  const { client, queryClient } = here;
  // Not through the cache, which may hold an answer from before the change.
  const subscription = await client.getSubscription(subscriptionId).catch(() => {
    throw withOutcome(error, "unknown");
  });
  queryClient.setQueryData(seatsKeys.subscription(client, subscriptionId), subscription);
  const { pending_update } = subscription;
  // Another product may be booked, which leaves the seats as they are.
  const isDone =
    seats === null ? pending_update === null : (pending_update?.seats ?? subscription.seats) === seats;
  if (!isDone) throw withOutcome(error, "not_done");
  return subscription;
}
