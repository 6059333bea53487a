"use client";

import { useMemo } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { countLeaving } from "../model/countLeaving.ts";
import { countSeats, type SeatCounts } from "../model/countSeats.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { useListMoment } from "./useListMoment.ts";
import { useMoment } from "./useMoment.ts";
import { useSeats } from "./useSeats.ts";
import { useWaitingRevokes } from "./useWaitingRevokes.ts";

export interface Usage {
  readonly counts: SeatCounts;
  /** Those among them that are on their way out. */
  readonly leaving: ReturnType<typeof countLeaving>;
}

const none: readonly ShownSeat[] = [];

/** How the seats of a source are used, as far as it is known: the same object for as long as the numbers are the same. */
export function useUsage(source: SeatSource): {
  readonly usage: Usage | undefined;
  readonly isPending: boolean;
} {
  const { data, isPending } = useSeats(source);
  const moment = useMoment(data?.seats ?? none, useListMoment(source));
  const waiting = useWaitingRevokes(source);
  const counted: Usage | undefined = data && {
    counts: countSeats(data, moment),
    leaving: countLeaving(data, moment, waiting),
  };
  const text = JSON.stringify(counted);
  const usage = useMemo(() => (text ? (JSON.parse(text) as Usage) : undefined), [text]);
  return { usage, isPending };
}
