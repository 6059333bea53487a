import type { DataTag, InfiniteData, QueryFunctionContext, QueryKey } from "@tanstack/react-query";
import type { SeatsError } from "../../api/SeatsError.ts";

/** What all our query options have, whatever is asked for. */
interface Asked {
  readonly staleTime: number;
  readonly networkMode: "always";
  readonly retry: (failures: number, error: SeatsError) => boolean;
  /** Tells `useQueries` and `useSuspenseQueries` what an error is. */
  readonly throwOnError: boolean | ((error: SeatsError) => boolean);
  readonly retryDelay: (failures: number, error: SeatsError) => number;
  readonly refetchOnReconnect?: boolean;
  readonly structuralSharing?: <T>(old: T | undefined, next: T) => T;
}

/**
 * Options for `useQuery`, `prefetchQuery` and the like. Written out with names that React Query has had since 5.0:
 * the type that `queryOptions` gives has names of the newest version, which are `unknown` to the ones before.
 */
export interface OwnQuery<Data> extends Asked {
  readonly queryKey: DataTag<QueryKey, Data>;
  readonly queryFn: (context: QueryFunctionContext) => Promise<Data>;
}

/** Options for `useInfiniteQuery`, `prefetchInfiniteQuery` and the like. */
export interface OwnPages<Page> extends Asked {
  readonly queryKey: DataTag<QueryKey, InfiniteData<Page, number>>;
  readonly queryFn: (context: QueryFunctionContext<QueryKey, number>) => Promise<Page>;
  readonly initialPageParam: number;
  readonly getNextPageParam: (last: Page, all: readonly Page[], page: number) => number | undefined;
}
