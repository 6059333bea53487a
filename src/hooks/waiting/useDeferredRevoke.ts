"use client";

import { useSyncExternalStore } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import type { DeferredRevokes, WaitingRevoke } from "./createDeferredRevokes.ts";
import { deferredRevokesOf } from "./deferredRevokesOf.ts";
import { waitingRevokes } from "./waitingRevokes.ts";

/** Revoking that can be taken back for six seconds. */
export interface DeferredRevoke extends DeferredRevokes {
  /** Oldest first. */
  readonly waiting: readonly WaitingRevoke[];
}

/**
 * Revokes seats after a while in which it can be taken back. The wait outlives the component; a page that is left sends
 * at once. Once sent, it is a mutation like that of `useRevokeSeat`. `DELETE /v1/customer-portal/seats/{seat_id}`
 *
 * @example
 * const { waiting, revoke, undo } = useDeferredRevoke({ subscriptionId });
 */
export function useDeferredRevoke(source: SeatSource): DeferredRevoke {
  const here = useSeatsContext("useDeferredRevoke");
  const store = waitingRevokes(here.queryClient, seatsKeys.list(here.client, source));
  const seen = () => store.waiting;
  const waiting = useSyncExternalStore(store.subscribe, seen, seen);
  return { waiting, ...deferredRevokesOf(here, source) };
}
