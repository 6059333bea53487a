"use client";

import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { RefetchFailed } from "./RefetchFailed.tsx";

export interface StaleNoticeProps {
  readonly source: SeatSource;
  readonly labels: Labels;
}

/** The rows are there, and could not be brought up to date. */
export function StaleNotice({ source, labels }: StaleNoticeProps) {
  return <RefetchFailed query={useSeats(source)} labels={labels} loading={labels.loading} />;
}
