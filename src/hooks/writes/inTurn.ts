import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const turns = keptBeside(() => ({ last: Promise.resolve<unknown>(undefined) }));

/**
 * Runs what concerns the same thing one after the other. Two changes of a seat that are sent together could meet:
 * the one that comes second would hit whom the first has just given it to.
 */
export function inTurn<T>(queryClient: QueryClient, what: QueryKey, run: () => Promise<T>): Promise<T> {
  const turn = turns(queryClient, what);
  const started = turn.last.then(run, run);
  turn.last = started;
  return started;
}
