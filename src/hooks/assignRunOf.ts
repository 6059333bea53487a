import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { Recipient } from "../api/Recipient.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { AssignRun } from "./AssignRun.ts";
import { assignWrite } from "./assignWrite.ts";
import { seatChangeOptions } from "./seatChangeOptions.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { sendWrite } from "./sendWrite.ts";

const runs = new WeakMap<QueryClient, Map<string, AssignRun>>();

/**
 * The run of a source. It belongs to the cache and not to a component: whoever leaves the page while it runs and
 * comes back, finds it where it is.
 */
export function assignRunOf(here: SeatsContextValue, source: AssignSource): AssignRun {
  const { client, queryClient } = here;
  const known = runs.get(queryClient) ?? new Map<string, AssignRun>();
  runs.set(queryClient, known);
  const key = hashKey(seatsKeys.change(client, source, "assign"));
  const run =
    known.get(key) ??
    new AssignRun((recipient: Recipient) => {
      const options = seatChangeOptions(here, source, "assign", (to: Recipient) =>
        sendWrite(here, source, assignWrite(here, source, to)),
      );
      // A mutation like that of `useAssignSeat`, so that the row is drawn while it is on its way.
      return queryClient.getMutationCache().build(queryClient, options).execute(recipient);
    });
  known.set(key, run);
  return run;
}
