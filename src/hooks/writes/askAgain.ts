import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** What is shown may be wrong: it is asked for again, as soon as somebody looks at it. */
export async function askAgain(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const filters = { queryKey, exact: true };
  // React Query would wait for the first call of all, even when it has left too early to know.
  await queryClient.cancelQueries(filters);
  await queryClient.invalidateQueries(filters);
}
