import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";

/** What is kept beside a cache for as long as the cache lives: for each key one, made when it is first asked for. */
export function keptBeside<T>(make: () => T): (queryClient: QueryClient, key: QueryKey) => T {
  const kept = new WeakMap<QueryClient, Map<string, T>>();
  return (queryClient, key) => {
    const here = kept.get(queryClient) ?? new Map<string, T>();
    const name = hashKey(key);
    const known = here.get(name) ?? make();
    kept.set(queryClient, here.set(name, known));
    return known;
  };
}
