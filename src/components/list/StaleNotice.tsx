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
 * The rows are there, and could not be brought up to date. Whoever has once read whether a list is being fetched is drawn
 * again with every fetch from then on: so that is read below, by what goes with the failure.
 */
export function StaleNotice(props: StaleNoticeProps) {
  const { error, refetch } = useSeats(props.source);
  return error && <Stale {...props} error={error} refetch={refetch} />;
}

/** Not by one more `useSeats`, which would ask for the list as it comes. */
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
