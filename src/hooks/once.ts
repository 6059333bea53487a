import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keptBeside } from "./keptBeside.ts";

const running = keptBeside<{ answer?: Promise<unknown> | undefined }>(() => ({}));

/** Runs one of a kind at a time: whoever asks for the same while it runs, a second click, gets the same answer. */
export function once<T>(queryClient: QueryClient, what: QueryKey, run: () => Promise<T>): Promise<T> {
  const here = running(queryClient, what);
  here.answer ??= run().finally(() => delete here.answer);
  return here.answer as Promise<T>;
}
