import type { QueryClient } from "@tanstack/react-query";

const running = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/** Runs one of a kind at a time: whoever asks for the same while it runs, a second click, gets the same answer. */
export function once<T>(queryClient: QueryClient, what: string, run: () => Promise<T>): Promise<T> {
  const here = running.get(queryClient) ?? new Map<string, Promise<unknown>>();
  running.set(queryClient, here);
  const known = here.get(what);
  if (known) return known as Promise<T>;
  const started = run().finally(() => here.delete(what));
  here.set(what, started);
  return started;
}
