"use client";

import type { SeatSource } from "../api/SeatSource.ts";
import { useListMoment } from "../hooks/useListMoment.ts";
import { useMoment } from "../hooks/useMoment.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { useWaitingRevokes } from "../hooks/useWaitingRevokes.ts";
import { countLeaving } from "../model/countLeaving.ts";
import { countSeats, type SeatCounts } from "../model/countSeats.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";

export interface Usage {
  readonly counts: SeatCounts;
  /** Those among them that are on their way out. */
  readonly leaving: ReturnType<typeof countLeaving>;
}

const none: readonly ShownSeat[] = [];

/** How the seats of a source are used, as far as it is known. */
export function useUsage(source: SeatSource): {
  readonly usage: Usage | undefined;
  readonly isPending: boolean;
} {
  const { data, isPending } = useSeats(source);
  const moment = useMoment(data?.seats ?? none, useListMoment(source));
  const waiting = useWaitingRevokes(source);
  const usage = data && { counts: countSeats(data, moment), leaving: countLeaving(data, moment, waiting) };
  return { usage, isPending };
}
