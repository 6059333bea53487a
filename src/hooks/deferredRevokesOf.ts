import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { seatKey } from "../model/seatKey.ts";
import { createDeferredRevokes, type DeferredRevokes } from "./createDeferredRevokes.ts";
import { keptBeside } from "./keptBeside.ts";
import { madeHere } from "./madeHere.ts";
import { revokeWrite } from "./revokeWrite.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { revoking } from "./revoking.ts";
import { sendKept } from "./sendKept.ts";
import { sendWrite } from "./sendWrite.ts";

const known = keptBeside<{ revokes?: DeferredRevokes }>(() => ({}));

/**
 * The revocations of a source that wait. They belong to the cache and not to a component: whoever goes to another
 * screen has not taken them back.
 */
export function deferredRevokesOf(context: SeatsContextValue, source: SeatSource): DeferredRevokes {
  const { client, queryClient } = context;
  const queryKey = seatsKeys.list(client, source);
  const here = known(queryClient, queryKey);
  if (here.revokes) return here.revokes;
  const revokes = createDeferredRevokes((seat) => {
    let sent: Promise<Seat> | undefined;
    // One call, whoever sends it: the countdown, or the page on its way out.
    const call = () => (sent ??= client.revokeSeat(seat.id, { keepalive: true }));
    const write = revokeWrite(context, source, seat, undefined, call);
    const act = { ...revoking, send: () => sendWrite(context, source, write) };
    return {
      send: () => sendKept(context, source, act, seat),
      leave: () => {
        // No time to ask whose seat it is: what was last heard must do.
        const list = queryClient.getQueryData<SeatsList>(queryKey);
        if (list && write.find?.(list) === null) call().catch(() => {});
      },
    };
  });
  here.revokes = revokes;
  // Where it is drawn, the code that sends it need not be.
  revokes.subscribe(() => {
    const keys = new Set(revokes.waiting().map(({ seat }) => seatKey(seat)));
    madeHere.add(keys);
    queryClient.setQueryData(seatsKeys.waiting(client, source), keys);
  });
  return revokes;
}
