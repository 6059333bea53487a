import type { QueryClient } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const last = keptBeside<Promise<unknown>>();

/**
 * Runs what concerns the same thing one after the other. Two changes of a seat that are sent together could meet:
 * the one that comes second would hit whom the first has just given it to.
 */
export function inTurn<T>(queryClient: QueryClient, what: string, run: () => Promise<T>): Promise<T> {
  const here = last(queryClient);
  const started = (here.get(what) ?? Promise.resolve()).then(run, run);
  here.set(what, started);
  const leave = () => void (here.get(what) === started && here.delete(what));
  started.then(leave, leave);
  return started;
}
