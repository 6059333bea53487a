"use client";

import type { MutationCacheNotifyEvent, QueryCacheNotifyEvent, QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeatsClient } from "../api/SeatsClient.ts";
import { SeatsError } from "../api/SeatsError.ts";
import { useCurrent } from "./useCurrent.ts";

interface Reports {
  readonly onError: ((error: SeatsError) => void) | undefined;
  readonly onSessionEnded: (() => void | Promise<void>) | undefined;
}

/** What a cache tells of a call; `manual` where data was put into it without one. */
interface Heard {
  readonly type: string;
  readonly error?: unknown;
  readonly manual?: boolean | undefined;
}

/**
 * Tells the host about calls that failed in the end, by listening to the caches: nothing is wrapped, and a host's
 * own `onError` stays its own. A session ends once, however many calls hear of it. A read that was begun elsewhere and
 * failed in other words gets a reason here.
 */
export function useErrorReports(client: SeatsClient, queryClient: QueryClient, reports: Reports): void {
  const latest = useCurrent(reports);
  useEffect(() => {
    /** The calls that began after the session had ended; undefined while it has not. */
    let since: WeakSet<object> | undefined;
    // Two clicks may share one call (`once`), and with it one error.
    const told = new WeakSet<SeatsError>();
    const hear = (event: QueryCacheNotifyEvent | MutationCacheNotifyEvent) => {
      if (event.type !== "updated") return;
      const call = "query" in event ? event.query : event.mutation;
      const key = "queryKey" in call ? call.queryKey : call.options.mutationKey;
      if (key?.[1] !== client.scope) return;
      const { type, error, manual }: Heard = event.action;
      if (type === "fetch" || type === "pending") since?.add(call);
      // A call that began since then and went well: there is a session again.
      if (type === "success" && !manual && since?.has(call)) since = undefined;
      if (type !== "error") return;
      // (Of a cancelled call, early versions of React Query 5 tell as of a failed one, but keep no error.)
      let failure: unknown = "query" in event ? event.query.state.error : error;
      // Begun elsewhere, by a server that streams it: whoever shows it reads the reason of a failure.
      if ("query" in event && failure && !(failure instanceof SeatsError)) {
        const ours = new SeatsError(String(key[2]), { type: "unreachable" }, { cause: failure });
        event.query.setState({ error: ours });
        failure = ours;
      }
      if (!(failure instanceof SeatsError) || told.has(failure)) return;
      const { reason } = failure;
      // No failure: the run rests, and sends it again.
      if (call.meta?.["isInRun"] && reason.type === "rate_limited") return;
      told.add(failure);
      const { onError, onSessionEnded } = latest.current;
      // A moment later: what the host's callbacks throw is for the page to hear, and must not break the cache.
      void Promise.resolve(failure).then(onError);
      if (reason.type !== "session_ended" || since) return;
      since = new WeakSet();
      void Promise.resolve().then(onSessionEnded);
    };
    const stopQueries = queryClient.getQueryCache().subscribe(hear);
    const stopMutations = queryClient.getMutationCache().subscribe(hear);
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client, queryClient, latest]);
}
