"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeatsClient } from "../api/SeatsClient.ts";
import { SeatsError } from "../api/SeatsError.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { useCurrent } from "./useCurrent.ts";

interface Reports {
  readonly onError: ((error: SeatsError) => void) | undefined;
  readonly onSessionEnded: (() => void | Promise<void>) | undefined;
}

/**
 * Tells the host about calls that failed in the end, by listening to the cache: nothing is wrapped, and a host's
 * own `onError` stays its own. A session ends once, however many calls hear of it.
 */
export function useErrorReports(client: SeatsClient, queryClient: QueryClient, reports: Reports): void {
  const latest = useCurrent(reports);
  useEffect(() => {
    let ended = false;
    const failed = (key: readonly unknown[] | undefined, error: unknown) => {
      const [name, scope] = seatsKeys.all(client);
      if (key?.[0] !== name || key[1] !== scope || !(error instanceof SeatsError)) return;
      latest.current.onError?.(error);
      if (error.reason.type !== "session_ended" || ended) return;
      ended = true;
      void latest.current.onSessionEnded?.();
    };
    const stopQueries = queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated") return;
      if (event.action.type === "error") failed(event.query.queryKey, event.action.error);
      // Whoever could ask for something has a session again.
      if (event.action.type === "success" && event.query.queryKey[1] === client.scope) ended = false;
    });
    const stopMutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "error") return;
      const { error } = event.action;
      const isResting = event.mutation.meta?.["isInRun"] && isRateLimited(error);
      if (!isResting) failed(event.mutation.options.mutationKey, error);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client, queryClient, latest]);
}

function isRateLimited(error: unknown): boolean {
  return error instanceof SeatsError && error.reason.type === "rate_limited";
}
