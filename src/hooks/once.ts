import type { QueryClient } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const running = keptBeside<Promise<unknown>>();

/** Runs one of a kind at a time: whoever asks for the same while it runs, a second click, gets the same answer. */
export function once<T>(queryClient: QueryClient, what: string, run: () => Promise<T>): Promise<T> {
  const here = running(queryClient);
  const known = here.get(what);
  if (known) return known as Promise<T>;
  const started = run().finally(() => here.delete(what));
  here.set(what, started);
  return started;
}
