"use client";

import { useCallback } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { listHash } from "./listHash.ts";

/** Tells, when called, when the list of a source came, in milliseconds since 1970. It renders nothing again. */
export function useUpdatedAt(source: SeatSource): () => number {
  const here = useSeatsContext("useUpdatedAt");
  const { queryClient } = here;
  const hash = listHash(here, source);
  return useCallback(
    () => queryClient.getQueryCache().get(hash)?.state.dataUpdatedAt ?? 0,
    [queryClient, hash],
  );
}
