"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { ChargePreview } from "../api/ChargePreview.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { queryDefaults } from "./reads/queryDefaults.ts";
import { useKnownPlan } from "./reads/useKnownPlan.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** Milliseconds without a change before a price is asked for: somebody may still be counting up. */
const pause = 300;
/** Milliseconds to wait for a price. */
const patience = 5000;

/**
 * What a number of seats would cost for the rest of this period, in minor units; null when the server does not say
 * within five seconds, or at all: this operation is private and may be missing. It is asked once the number has stood
 * still; the answer for a number that is no longer wanted is dropped. If the subscription is shown, it is asked for as
 * well, because another manager may have changed the number that this one starts from.
 * `POST /v1/customer-portal/subscriptions/{id}/change-preview`
 *
 * @example
 * const { data: preview, isPending } = useSeatCountPreview({ subscriptionId }, 15);
 */
export function useSeatCountPreview(
  { subscriptionId = "" }: SeatSource,
  /** Null asks nothing. */
  seats: number | null,
): UseQueryResult<ChargePreview | null, SeatsError> {
  const { client, queryClient } = useSeatsContext("useSeatCountPreview");
  const plan = seatsKeys.subscription(client, subscriptionId);
  const { data: known } = useKnownPlan({ subscriptionId });
  return useQuery<ChargePreview | null, SeatsError>(
    {
      queryKey: [...plan, "preview", seats, known?.seats],
      queryFn: async ({ signal }) => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        signal.throwIfAborted();
        const patient = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
        const [price] = await Promise.all([
          client.previewSeatCount(subscriptionId, seats ?? 0, { signal: patient }).catch((error: unknown) => {
            const isOver = error instanceof SeatsError && error.reason.type === "session_ended";
            if (isOver || signal.aborted) throw error;
            return null;
          }),
          Promise.race([
            queryClient.refetchQueries(
              { queryKey: plan, exact: true, type: "active" },
              { cancelRefetch: false },
            ),
            new Promise((resolve) => patient.addEventListener("abort", resolve)),
          ]),
        ]);
        return price;
      },
      ...queryDefaults,
      enabled: seats !== null && subscriptionId !== "",
      // Prices change with the day: nothing is kept, and the next time it is asked again.
      gcTime: 0,
      retry: false,
    },
    queryClient,
  );
}
