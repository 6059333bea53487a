import type { QueryClient } from "@tanstack/react-query";

/** What is kept beside a cache, by name, for as long as the cache lives. */
export function keptBeside<T>(): (queryClient: QueryClient) => Map<string, T> {
  const kept = new WeakMap<QueryClient, Map<string, T>>();
  return (queryClient) => {
    const here = kept.get(queryClient) ?? new Map<string, T>();
    kept.set(queryClient, here);
    return here;
  };
}
