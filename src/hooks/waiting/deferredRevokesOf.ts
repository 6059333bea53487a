import type { Seat } from "../../api/Seat.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { seatKey } from "../../model/seatKey.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import type { Change } from "../writes/Change.ts";
import { revokeWrite } from "../writes/revokeWrite.ts";
import { revoking } from "../writes/revoking.ts";
import { seatOfChange } from "../writes/seatOfChange.ts";
import { sendKept } from "../writes/sendKept.ts";
import { sendWrite } from "../writes/sendWrite.ts";
import { createDeferredRevokes, type DeferredRevokes, type WaitingRevoke } from "./createDeferredRevokes.ts";
import { waitingRevokes } from "./waitingRevokes.ts";

/**
 * The revocations of a source that wait. They belong to the cache and not to a component: going to another screen does
 * not take them back.
 */
export function deferredRevokesOf(here: SeatsContextValue, source: SeatSource): DeferredRevokes {
  const { client, queryClient } = here;
  const queryKey = seatsKeys.list(client, source);
  const store = waitingRevokes(queryClient, queryKey);
  // A client that the host has given since, and that a list has been shown with, sends instead.
  store.here = here;
  if (store.revokes) return store.revokes;
  const tell = (waiting: readonly WaitingRevoke[]) => {
    store.waiting = waiting;
    store.keys = new Set(waiting.map(({ seat }) => seatKey(seat)));
    store.listeners.forEach((notify) => notify());
  };
  const revokes = createDeferredRevokes(tell, (seat) => {
    let sent: Promise<Seat> | undefined;
    // One call, whether the countdown sends it or the page on its way out.
    const call = () => (sent ??= store.here!.client.revokeSeat(seat.id, { keepalive: true }));
    const write = (now: SeatsContextValue) => revokeWrite(now, source, seat, undefined, call);
    const act = { ...revoking, send: (now: SeatsContextValue) => sendWrite(now, source, write(now)) };
    return {
      send: () => sendKept(store.here!, source, act, seat),
      leave: () => {
        // No time to ask whose seat it is: the list that is known must do.
        const list = queryClient.getQueryData<SeatsList>(queryKey);
        if (list && write(store.here!).find?.(list) === null) call().catch(() => {});
      },
    };
  });
  const mutations = queryClient.getMutationCache();
  const mutationKey = seatsKeys.changes(client, source);
  mutations.subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "pending") return;
    if (!mutations.findAll({ mutationKey }).includes(event.mutation)) return;
    // Another change to the seat replaces the revocation, which would take away what was just renewed.
    const seat = seatOfChange(Object(event.action.variables) as Change);
    if (seat) revokes.undo(seat);
  });
  return (store.revokes = revokes);
}
