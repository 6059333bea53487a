"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeatsClient } from "../api/SeatsClient.ts";
import { SeatsError } from "../api/SeatsError.ts";
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
    // Two clicks that were one call have one failure.
    const told = new WeakSet<SeatsError>();
    const failed = (key: readonly unknown[] | undefined, error: unknown, isInRun?: unknown) => {
      if (key?.[1] !== client.scope || !(error instanceof SeatsError) || told.has(error)) return;
      const { type } = error.reason;
      // The run rests, and asks again.
      if (isInRun && type === "rate_limited") return;
      told.add(error);
      const { onError, onSessionEnded } = latest.current;
      // A moment later: what they throw is the page's to hear of, and must not break the cache that tells us.
      void Promise.resolve(error).then(onError);
      if (type !== "session_ended" || ended) return;
      ended = true;
      void Promise.resolve().then(onSessionEnded);
    };
    const stopQueries = queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated") return;
      const { action, query } = event;
      if (action.type === "error") failed(query.queryKey, action.error);
      // Whoever could ask for something has a session again.
      if (action.type === "success" && !action.manual && query.queryKey[1] === client.scope) ended = false;
    });
    const stopMutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "error") return;
      const { options, meta } = event.mutation;
      failed(options.mutationKey, event.action.error, meta?.["isInRun"]);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client, queryClient, latest]);
}
