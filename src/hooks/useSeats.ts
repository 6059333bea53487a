"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { ShownSeats } from "../model/ShownSeats.ts";
import { hostRetry } from "./reads/hostRetry.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsQuery } from "./seatsQuery.ts";
import { drawChanges } from "./writes/drawChanges.ts";
import { usePendingChanges } from "./writes/usePendingChanges.ts";

/**
 * The seats of a source, with the changes that are still on their way drawn in. The cache holds only what the server
 * said: when it refuses a change, the drawing is simply gone. `GET /v1/customer-portal/seats`
 *
 * @example
 * const { data, error } = useSeats({ subscriptionId });
 * data?.seats; data?.available_seats; data?.total_seats;
 */
export function useSeats(source: SeatSource): UseQueryResult<ShownSeats, SeatsError> {
  const { client, queryClient } = useSeatsContext("useSeats");
  const changes = usePendingChanges(source);
  return useQuery<SeatsList, SeatsError, ShownSeats>(
    {
      ...seatsQuery(client, source),
      ...hostRetry(queryClient),
      select: useCallback((list: SeatsList) => drawChanges(list, changes), [changes]),
    },
    queryClient,
  );
}
