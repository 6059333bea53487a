"use client";

import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ClaimedSubscriptionsPage } from "../api/ClaimedSubscriptions.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import { claimedSubscriptionsQuery } from "./claimedSubscriptionsQuery.ts";
import { hostRetry } from "./reads/hostRetry.ts";
import { useSeatsContext } from "./SeatsContext.ts";

/**
 * The subscriptions in which the person asking holds a claimed seat, page by page; each one comes once, on the
 * first page that has it. `GET /v1/customer-portal/seats/subscriptions`
 *
 * @example
 * const { data, fetchNextPage, hasNextPage } = useClaimedSubscriptions();
 * const subscriptions = data?.pages.flatMap((page) => page.items);
 */
export function useClaimedSubscriptions(): UseInfiniteQueryResult<
  InfiniteData<ClaimedSubscriptionsPage>,
  SeatsError
> {
  const { client, queryClient } = useSeatsContext("useClaimedSubscriptions");
  return useInfiniteQuery(
    {
      ...claimedSubscriptionsQuery(client),
      ...hostRetry(queryClient),
      select: eachOnce,
    },
    queryClient,
  );
}

/** For a buyer the server repeats one subscription on later pages, once for every claimed seat. */
function eachOnce(data: InfiniteData<ClaimedSubscriptionsPage>): InfiniteData<ClaimedSubscriptionsPage> {
  const seen = new Set<string>();
  const isNew = ({ id }: { id: string }) => !seen.has(id) && Boolean(seen.add(id));
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter(isNew) })) };
}
