import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** Asks again for a list or plan that may be wrong: at once, or as soon as somebody looks at it. */
export async function askAgain(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const filters = { queryKey, exact: true };
  // Invalidated alone, a list that is being fetched for the first time would not be asked again, though that call may
  // have left too early to know.
  await queryClient.cancelQueries(filters);
  await queryClient.invalidateQueries(filters);
}
