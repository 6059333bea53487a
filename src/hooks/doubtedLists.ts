import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";

const doubted = new WeakMap<QueryClient, Set<string>>();

/** Remembers that a list may be wrong, until the last of a burst of changes asks for it. */
export function doubtList(queryClient: QueryClient, list: QueryKey): void {
  const lists = doubted.get(queryClient) ?? new Set();
  doubted.set(queryClient, lists.add(hashKey(list)));
}

/** Whether the list was doubted; from now on it is not. */
export function takeDoubt(queryClient: QueryClient, list: QueryKey): boolean {
  return doubted.get(queryClient)?.delete(hashKey(list)) ?? false;
}
