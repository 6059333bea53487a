import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";
import { SeatsRun, type RunWrite } from "./SeatsRun.ts";

const runs = keptBeside<unknown>();

/**
 * The run of this key, made when there is none. It belongs to the cache and not to a component: whoever leaves the
 * page while it runs and comes back, finds it where it is.
 */
export function keptRun<Item extends object>(
  queryClient: QueryClient,
  key: QueryKey,
  write: RunWrite<Item>,
): SeatsRun<Item> {
  const known = runs(queryClient);
  const name = hashKey(key);
  // A key is always asked for with the same kind of item.
  const run = (known.get(name) as SeatsRun<Item> | undefined) ?? new SeatsRun(write);
  known.set(name, run);
  return run;
}
