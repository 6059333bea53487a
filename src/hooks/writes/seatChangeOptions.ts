import type { MutationOptions } from "@tanstack/react-query";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { AssignSource } from "../../api/SeatSource.ts";
import { isUnknown } from "../../model/isUnknown.ts";
import { personKey } from "../../model/personKey.ts";
import { reasonFacts } from "../../model/reasonFacts.ts";
import { resendPause } from "../../model/resendPause.ts";
import { validFor } from "../../model/validFor.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { withReason } from "../withReason.ts";
import type { Change } from "./Change.ts";
import { beginChange, doubtList, endChange } from "./doubtedLists.ts";
import { forgetFailures } from "./forgetFailures.ts";
import { inTurn } from "./inTurn.ts";
import { once } from "./once.ts";
import type { SeatAct } from "./SeatAct.ts";
import { seatOfChange } from "./seatOfChange.ts";
import { writeDefaults } from "./writeDefaults.ts";

/** A change to one seat as React Query's mutation options. */
export function seatChangeOptions<Variables extends Change, Source extends AssignSource>(
  here: SeatsContextValue,
  source: Source,
  { kind, draw, send }: SeatAct<Variables, Source>,
  before?: SeatsError,
): MutationOptions<Seat, SeatsError, Variables> {
  const { client, queryClient } = here;
  const list = seatsKeys.list(client, source);
  const mutationKey = seatsKeys.change(client, source, kind);
  return {
    ...writeDefaults,
    mutationKey,
    // Of an assignment by checkout it is not known yet in which list it would be drawn.
    ...(!("checkoutId" in source) && { meta: { draw } }),
    // What follows from its end is done in here and not in callbacks: they come after those of the host's cache, which
    // may throw, and in early versions of React Query 5 they are those of another list if the page has gone there.
    mutationFn: async (variables) => {
      beginChange(queryClient, list);
      const run = () => send(here, source, variables, before);
      try {
        const sent = await withReason(kind, () => {
          const { seat, what } = meaningOf(variables);
          return once(queryClient, [mutationKey, what], () =>
            seat ? inTurn(queryClient, [list, seat.id], run) : run(),
          );
        });
        // Not from the answer to a revocation, which may name nobody any more.
        const subject = kind === "assign" || kind === "reassign" ? sent : (variables as Seat);
        forgetFailures(queryClient, seatsKeys.changes(client, source), personKey(subject));
        return sent;
      } catch (error) {
        const failure = error as SeatsError;
        const { type } = failure.reason;
        // With these outcomes the list has been asked already, or could not be.
        const isAsked = failure.outcome === "not_done" || isUnknown(failure);
        if (!reasonFacts[type].includes("aside") && !isAsked) doubtList(queryClient, list);
        // The role that is known may be an old one.
        if (type === "not_permitted")
          void queryClient.invalidateQueries({ queryKey: seatsKeys.user(client) });
        throw failure;
      } finally {
        endChange(queryClient, list);
      }
    },
    // A change that is only half done is told to whoever comes back later (`useFailures`). When a mail was sent is
    // known only from the finished call (`useMailedAt`). No longer, since each call that is kept is looked at again
    // with every change.
    gcTime: kind === "renew" || kind === "reassign" ? validFor : resendPause,
  };
}

/** Which seat a change is about, and what makes it the same change: ids, since the object changes with each answer. */
function meaningOf(change: Change): { readonly seat?: Seat; readonly what: unknown } {
  const seat = seatOfChange(change);
  if (!seat) return { what: change };
  return { seat, what: [seat.id, personKey(seat), "recipient" in change && change.recipient] };
}
