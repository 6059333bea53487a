"use client";

import { focusManager, onlineManager } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { clock } from "../time/clock.ts";
import { listHash } from "./listHash.ts";
import { useUpdatedAt } from "./useUpdatedAt.ts";

/** Milliseconds between two requests while an invitation may be claimed. */
const pollEvery = 20_000;
/** Milliseconds until a refetch is shown as work. */
const aMoment = 500;

/**
 * How fresh a list is, and a gentle poll while an invitation is open, since somebody may claim it any moment. No poll
 * in a hidden page, or without a network.
 */
export function useFreshness(source: SeatSource, isInviting: boolean) {
  const here = useSeatsContext("useFreshness");
  const { client, queryClient } = here;
  const hash = listHash(here, source);

  const query = useCallback(() => queryClient.getQueryCache().get(hash), [queryClient, hash]);
  // Its failure is in the query's own state, and told where the list is.
  const look = useCallback(
    async () =>
      query()
        ?.fetch()
        .then(
          () => true,
          () => false,
        ),
    [query],
  );
  /** For whoever wants to know, and whether it came: the plan may have ended, too. */
  const refetch = useCallback(() => {
    void queryClient.invalidateQueries({
      queryKey: seatsKeys.subscription(client, source.subscriptionId ?? ""),
    });
    return look();
  }, [look, client, queryClient, source.subscriptionId]);
  const updatedAt = useUpdatedAt(source);

  /** Tells when its age may have changed, and when a refetch takes long and when it is over. */
  const watch = useCallback(
    (tellAge: () => void, tellWork: (isLong: boolean) => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const rest = () => {
        clearTimeout(timer);
        timer = undefined;
        tellWork(false);
      };
      const stops = [
        rest,
        clock.subscribe(tellAge),
        queryClient.getQueryCache().subscribe((event) => {
          // Others come in the middle of a render, when no state may be set.
          if (event.type !== "updated" || event.query.queryHash !== hash) return;
          tellAge();
          if (event.query.state.fetchStatus !== "fetching") return rest();
          timer ??= setTimeout(() => tellWork(true), aMoment);
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [queryClient, hash],
  );

  useEffect(() => {
    if (!isInviting) return;
    const timer = setInterval(() => {
      const isIdle = query()?.state.fetchStatus === "idle";
      if (isIdle && focusManager.isFocused() && onlineManager.isOnline()) void look();
    }, pollEvery);
    return () => clearInterval(timer);
  }, [isInviting, query, look]);

  return { updatedAt, watch, refetch };
}
