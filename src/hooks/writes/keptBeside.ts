import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";

/** A store that lives as long as a cache, beside it: one value for each key, made when it is first asked for. */
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
