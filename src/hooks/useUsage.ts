"use client";

import { notifyManager, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { countLeaving } from "../model/countLeaving.ts";
import { countSeats, type SeatCounts } from "../model/countSeats.ts";
import { momentOf } from "../model/momentOf.ts";
import { clock } from "./clock.ts";
import { drawChanges } from "./drawChanges.ts";
import { hostRetry } from "./hostRetry.ts";
import { readChange } from "./readChange.ts";
import { useSeatsContext } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { seatsQuery } from "./seatsQuery.ts";
import { useListMoment } from "./useListMoment.ts";
import { writtenHere } from "./useWaitingRevokes.ts";

export interface Usage {
  readonly counts: SeatCounts;
  /** Those among them that are on their way out. */
  readonly leaving: ReturnType<typeof countLeaving>;
}

/**
 * How the seats of a source are used, as far as it is known: counted from what `useSeats` shows, and drawn again only
 * when a number is another one, not for every seat that changes.
 */
export function useUsage(source: SeatSource): {
  readonly usage: Usage | undefined;
  readonly isPending: boolean;
} {
  const { client, queryClient } = useSeatsContext("useUsage");
  const query = { ...seatsQuery(client, source), ...hostRetry(queryClient) };
  // It asks for the list. What comes is looked at below.
  useQuery({ ...query, notifyOnChangeProps: [] }, queryClient);
  const known = useListMoment(source);

  const subscribe = useCallback(
    (notify: () => void) => {
      // In one go with whoever shows the list itself.
      const tell = (event: { readonly type: string }) =>
        event.type === "updated" && notifyManager.schedule(notify);
      const stops = [
        clock.subscribe(notify),
        queryClient.getQueryCache().subscribe(tell),
        queryClient.getMutationCache().subscribe(tell),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [queryClient],
  );
  // React compares a snapshot with the one before, so it is one text.
  const look = (now: number) => {
    const { data, status = "pending" } = queryClient.getQueryState<SeatsList>(query.queryKey) ?? {};
    if (!data) return status;
    const filters = { mutationKey: seatsKeys.changes(client, source), status: "pending" as const };
    const changes = queryClient.getMutationCache().findAll(filters);
    const list = drawChanges(
      data,
      changes.map((it) => readChange(source, it)),
    );
    const moment = new Date(momentOf(list.seats, now));
    const leaving = countLeaving(
      list,
      moment,
      writtenHere(queryClient.getQueryData(seatsKeys.waiting(client, source))),
    );
    return JSON.stringify({ counts: countSeats(list, moment), leaving } satisfies Usage);
  };
  const said = useSyncExternalStore(
    subscribe,
    () => look(Math.max(clock.now(), known())),
    () => look(known()),
  );
  const usage = useMemo(() => (said.startsWith("{") ? (JSON.parse(said) as Usage) : undefined), [said]);
  return { usage, isPending: said === "pending" };
}
