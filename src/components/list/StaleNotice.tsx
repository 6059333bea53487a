"use client";

import { useIsFetching } from "@tanstack/react-query";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import type { Labels } from "../../labels/Labels.ts";
import { RefetchFailed, type RefetchFailedProps } from "../frame/RefetchFailed.tsx";

export interface StaleNoticeProps {
  readonly source: SeatSource;
  readonly labels: Labels;
}

/**
 * The rows are there, and could not be brought up to date. React Query renders whoever has once read `isFetching` again
 * with every fetch from then on: so it is read below, by a component that goes away with the failure.
 */
export function StaleNotice(props: StaleNoticeProps) {
  const { error, refetch } = useSeats(props.source);
  return error && <Stale {...props} error={error} refetch={refetch} />;
}

/** Not by one more `useSeats`, which would fetch the list when it is mounted. */
function Stale({
  source,
  labels,
  ...query
}: StaleNoticeProps & Omit<RefetchFailedProps["query"], "isFetching">) {
  const { client, queryClient } = useSeatsContext("SeatTable");
  const isFetching =
    useIsFetching({ queryKey: seatsKeys.list(client, source), exact: true }, queryClient) > 0;
  return <RefetchFailed query={{ ...query, isFetching }} labels={labels} loading={labels.loading} />;
}
