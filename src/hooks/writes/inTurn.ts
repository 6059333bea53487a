import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const turns = keptBeside(() => ({ last: Promise.resolve<unknown>(undefined) }));

/**
 * Runs what concerns the same thing one after the other. Of two changes to a seat that are sent together, the second
 * would hit the person to whom the first has just given it.
 */
export function inTurn<T>(queryClient: QueryClient, what: QueryKey, run: () => Promise<T>): Promise<T> {
  const turn = turns(queryClient, what);
  const started = turn.last.then(run, run);
  turn.last = started;
  return started;
}
