"use client";

import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { RefetchFailed } from "./RefetchFailed.tsx";

export interface StaleNoticeProps {
  readonly source: SeatSource;
  readonly labels: Labels;
}

/**
 * The rows are there, and could not be brought up to date. Whoever has once read whether a list is being fetched is drawn
 * again with every fetch from then on: so that is read below, by what goes with the failure.
 */
export function StaleNotice(props: StaleNoticeProps) {
  const { error } = useSeats(props.source);
  return error && <Stale {...props} />;
}

function Stale({ source, labels }: StaleNoticeProps) {
  return <RefetchFailed query={useSeats(source)} labels={labels} loading={labels.loading} />;
}
