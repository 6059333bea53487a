import type { AssignSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import type { Change } from "../writes/Change.ts";
import { keptBeside } from "../writes/keptBeside.ts";
import type { SeatAct } from "../writes/SeatAct.ts";
import { seatChangeOptions } from "../writes/seatChangeOptions.ts";
import { createSeatsRun, type RunWrite } from "./createSeatsRun.ts";
import type { SeatsRun } from "./SeatsRun.ts";

/**
 * Milliseconds for which the mutations of a run are kept once they have ended, where nothing reads them any more: with
 * every answer React Query goes through all that are kept.
 */
const soon = 1_000;

const kept = keptBeside<{ run?: unknown; here?: SeatsContextValue }>(() => ({}));

/**
 * The run of a kind of change for a source: `itemOf` gives the seat or person that an outcome is about.
 *
 * It belongs to the cache and not to a component: whoever leaves the page while it runs and comes back, finds it as far
 * as it is by then. Each change is a mutation like that of the hook for one seat, so that its row is drawn while it is
 * on its way; marked, because being asked to wait is no failure there, and nothing to report.
 */
export function runOf<Given extends Change, Item extends object, Source extends AssignSource>(
  here: SeatsContextValue,
  source: Source,
  act: SeatAct<Given, Source>,
  itemOf: (given: Given) => Item,
): SeatsRun<Given, Item> {
  const { client, queryClient } = here;
  const known = kept(queryClient, seatsKeys.change(client, source, act.kind));
  // If the host gives another client meanwhile, that one sends the rest.
  known.here = here;
  const write: RunWrite<Given> = (given, before) => {
    const options = seatChangeOptions(known.here!, source, act, before);
    const meta = { ...options.meta, isInRun: true };
    const isDone = act.kind === "assign" || act.kind === "revoke";
    return queryClient
      .getMutationCache()
      .build(queryClient, { ...options, meta, ...(isDone && { gcTime: soon }) })
      .execute(given);
  };
  // Each key always comes with the same kind of item.
  return (known.run ??= createSeatsRun(itemOf, write)) as SeatsRun<Given, Item>;
}
