import {
  CancelledError,
  type FetchQueryOptions,
  type QueryClient,
  type QueryKey,
} from "@tanstack/react-query";

/** What the server says after this moment: not the cache, and not a call that left before. */
export async function askAnew<Data, Failure extends Error, Key extends QueryKey>(
  queryClient: QueryClient,
  query: FetchQueryOptions<Data, Failure, Data, Key>,
): Promise<Data> {
  const now = { ...query, staleTime: 0, retry: false };
  await queryClient.cancelQueries({ queryKey: query.queryKey, exact: true });
  for (;;) {
    try {
      return await queryClient.fetchQuery(now);
    } catch (error) {
      // An accepted write has overtaken it. Whoever asks now, asks after this moment too.
      if (!(error instanceof CancelledError)) throw error;
    }
  }
}
