import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";
import { SeatsRun, type RunWrite } from "./SeatsRun.ts";

const runs = keptBeside<{ run?: unknown }>(() => ({}));

/**
 * The run of this key, made when there is none. It belongs to the cache and not to a component: whoever leaves the
 * page while it runs and comes back, finds it where it is.
 */
export function keptRun<Item extends object>(
  queryClient: QueryClient,
  key: QueryKey,
  write: RunWrite<Item>,
): SeatsRun<Item> {
  const here = runs(queryClient, key);
  // A key is always asked for with the same kind of item.
  return (here.run ??= new SeatsRun(write)) as SeatsRun<Item>;
}
