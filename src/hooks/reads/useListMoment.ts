"use client";

import type { SeatSource } from "../../api/SeatSource.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { useMoment } from "../time/useMoment.ts";
import { useUpdatedAt } from "./useUpdatedAt.ts";

/** A moment for which these seats of a list have the states that they have now. */
export function useListMoment(source: SeatSource, seats: readonly ShownSeat[] | undefined): Date {
  return useMoment(seats, useUpdatedAt(source));
}
