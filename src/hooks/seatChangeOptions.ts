import { hashKey, type MutationOptions } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { personKey } from "../model/personKey.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";
import { castsDoubt } from "./castsDoubt.ts";
import { doubtList, takeDoubt } from "./doubtedLists.ts";
import { forgetFailures } from "./forgetFailures.ts";
import { keptFor } from "./keptFor.ts";
import { once } from "./once.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** How a change to one seat is known while it is on its way, and settled: React Query's mutation options. */
export function seatChangeOptions<Variables>(
  here: SeatsContextValue,
  source: AssignSource,
  kind: ChangeKind,
  change: (variables: Variables) => Promise<Seat>,
): MutationOptions<Seat, SeatsError, Variables> {
  const { client, queryClient } = here;
  const list = seatsKeys.list(client, source);
  const changes = { mutationKey: seatsKeys.changes(client, source) };
  const mutationKey = seatsKeys.change(client, source, kind);
  return {
    mutationKey,
    mutationFn: (variables) => once(queryClient, hashKey([mutationKey, variables]), () => change(variables)),
    onSuccess: (seat, variables) => {
      // The answer to a revocation may not name anybody any more.
      const subject = kind === "assign" || kind === "reassign" ? seat : (variables as Seat);
      forgetFailures(queryClient, changes.mutationKey, personKey(subject));
    },
    onError: ({ reason, outcome }) => {
      // Then the list has been asked already, or could not be.
      const isAsked = outcome === "not_done" || outcome === "unknown" || outcome === "half_unknown";
      if (castsDoubt[reason.type] && !isAsked) doubtList(queryClient, list);
    },
    onSettled: () => {
      // The last of a burst asks for the doubted list, once for all of them.
      const isLast = queryClient.isMutating(changes) <= 1;
      if (isLast && takeDoubt(queryClient, list))
        void queryClient.invalidateQueries({ queryKey: list, exact: true });
    },
    // There is no idempotency key: a write is sent once, whatever the host's defaults say.
    retry: false,
    // What is only half done is told to whoever comes back later (`useFailures`).
    ...((kind === "renew" || kind === "reassign") && { gcTime: keptFor }),
    networkMode: "always",
  };
}
