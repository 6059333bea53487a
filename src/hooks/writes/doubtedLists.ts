import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { askAgain } from "./askAgain.ts";
import { keptBeside } from "./keptBeside.ts";

interface Burst {
  changes: number;
  isDoubted: boolean;
}

const burstOf = keptBeside<Burst>(() => ({ changes: 0, isDoubted: false }));

/** A change to the seats of a list begins. */
export function beginChange(queryClient: QueryClient, list: QueryKey): void {
  burstOf(queryClient, list).changes += 1;
}

/** Remembers that a list may be wrong, until the last of a burst of changes asks for it. */
export function doubtList(queryClient: QueryClient, list: QueryKey): void {
  burstOf(queryClient, list).isDoubted = true;
}

/**
 * A change ends: the last of a burst asks for the list if it was doubted, once for all of them. Counted here and not by
 * `isMutating`, which counts a change until all its callbacks are over: two that end together would each leave it to
 * the other.
 */
export function endChange(queryClient: QueryClient, list: QueryKey): void {
  const burst = burstOf(queryClient, list);
  burst.changes -= 1;
  if (burst.changes > 0 || !burst.isDoubted) return;
  burst.isDoubted = false;
  void askAgain(queryClient, list);
}
