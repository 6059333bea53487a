import {
  CancelledError,
  type FetchQueryOptions,
  type QueryClient,
  type QueryFunctionContext,
  type QueryKey,
} from "@tanstack/react-query";

type Question<Data extends object, Failure extends Error, Key extends QueryKey> = Omit<
  FetchQueryOptions<Data, Failure, Data, Key>,
  "queryFn"
> & { readonly queryFn?: (context: QueryFunctionContext<Key>) => Data | Promise<Data> };

/** Counted, because a clock can be put back. */
let moment = 0;
/** Of an answer: the moment at which its question left. */
const askedAt = new WeakMap<object, number>();

/** What the server says after this moment: not the cache, and not a call that left before. */
export async function askAnew<Data extends object, Failure extends Error, Key extends QueryKey>(
  queryClient: QueryClient,
  question: Question<Data, Failure, Key>,
): Promise<Data> {
  const now = ++moment;
  const anew: FetchQueryOptions<Data, Failure, Data, Key> = {
    ...question,
    queryFn: async (context) => {
      const left = moment;
      const answer = await question.queryFn!(context);
      askedAt.set(answer, left);
      return answer;
    },
    // With 0, what is cached would be from the future for a clock that was put back, and good enough.
    staleTime: -Infinity,
    retry: false,
  };
  await queryClient.cancelQueries({ queryKey: question.queryKey, exact: true });
  for (;;) {
    const answer = await queryClient.fetchQuery(anew).catch(orNothing);
    // Cancelled (by an accepted write, another question, the page that is closed), it is what was known before.
    if (answer && (askedAt.get(answer) ?? 0) >= now) return answer;
  }
}

/** Nothing was known before the one that was cancelled. */
function orNothing(error: unknown): undefined {
  if (!(error instanceof CancelledError)) throw error;
}
