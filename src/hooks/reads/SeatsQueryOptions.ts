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
 * Options for `useQuery`, `prefetchQuery` and the like. Every name in it is in React Query since 5.0; what its own
 * `queryOptions` returns has names of the newest version, which older ones do not know.
 */
export interface SeatsQueryOptions<Data> extends Asked {
  readonly queryKey: DataTag<QueryKey, Data>;
  readonly queryFn: (context: QueryFunctionContext) => Promise<Data>;
}

/** Options for `useInfiniteQuery`, `prefetchInfiniteQuery` and the like. */
export interface SeatsPagesOptions<Page> extends Asked {
  readonly queryKey: DataTag<QueryKey, InfiniteData<Page, number>>;
  readonly queryFn: (context: QueryFunctionContext<QueryKey, number>) => Promise<Page>;
  readonly initialPageParam: number;
  readonly getNextPageParam: (last: Page, all: readonly Page[], page: number) => number | undefined;
}
