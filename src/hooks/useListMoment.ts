"use client";

import { hashKey } from "@tanstack/react-query";
import { useCallback } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** Asks when the list of a source came, in milliseconds since 1970, without being drawn again when one comes. */
export function useListMoment(source: SeatSource): () => number {
  const { client, queryClient } = useSeatsContext("useListMoment");
  const hash = hashKey(seatsKeys.list(client, source));
  return useCallback(
    () => queryClient.getQueryCache().get(hash)?.state.dataUpdatedAt ?? 0,
    [queryClient, hash],
  );
}
