import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const running = keptBeside(() => new Map<string, Promise<unknown>>());

/** Runs one of a kind at a time: whoever asks for the same while it runs, by a second click, gets the same answer. */
export function once<T>(queryClient: QueryClient, what: QueryKey, run: () => Promise<T>): Promise<T> {
  const here = running(queryClient, []);
  const name = hashKey(what);
  const known = here.get(name) ?? run().finally(() => here.delete(name));
  here.set(name, known);
  return known as Promise<T>;
}
