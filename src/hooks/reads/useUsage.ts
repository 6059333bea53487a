"use client";

import { useMemo } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { countLeaving } from "../../model/countLeaving.ts";
import { countSeats, type SeatCounts } from "../../model/countSeats.ts";
import type { ShownSeat, ShownSeats } from "../../model/ShownSeats.ts";
import { useSeats } from "../useSeats.ts";
import { useWaitingRevokes } from "../waiting/useWaitingRevokes.ts";
import { useListMoment } from "./useListMoment.ts";

export interface Usage {
  readonly counts: SeatCounts;
  /** Those among them that are being revoked, or wait for it. */
  readonly leaving: ReturnType<typeof countLeaving>;
}

/** How the seats of a source are used, if known: the same object as long as the numbers are the same. */
export function useUsage(source: SeatSource): {
  readonly usage: Usage | undefined;
  readonly isPending: boolean;
  readonly seats: readonly ShownSeat[] | undefined;
} {
  const { data, isPending } = useSeats(source);
  const moment = useListMoment(source, data?.seats);
  const waiting = useWaitingRevokes(source);
  const text = data && sayUsage(data, moment, waiting);
  const usage = useMemo(() => (text ? (JSON.parse(text) as Usage) : undefined), [text]);
  return { usage, isPending, seats: data?.seats };
}

interface Said {
  readonly moment: number;
  readonly waiting: ReadonlySet<string>;
  readonly text: string;
}

const said = new WeakMap<ShownSeats, Said>();

/** Counted once for all who show it. Kept by list, since nobody else has these lists and we never change one. */
function sayUsage(list: ShownSeats, now: Date, waiting: ReadonlySet<string>): string {
  const moment = now.getTime();
  const known = said.get(list);
  if (known?.moment === moment && known.waiting === waiting) return known.text;
  const usage: Usage = { counts: countSeats(list, now), leaving: countLeaving(list, now, waiting) };
  const text = JSON.stringify(usage);
  said.set(list, { moment, waiting, text });
  return text;
}
