"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { revoking } from "./writes/revoking.ts";
import { useSeatChange } from "./writes/useSeatChange.ts";

/**
 * Takes a seat back from the person it is shown with; refused as `changed` when it is someone else's by now. The
 * number of seats paid for stays the same. `DELETE /v1/customer-portal/seats/{seat_id}`
 */
export function useRevokeSeat(source: SeatSource): UseMutationResult<Seat, SeatsError, Seat> {
  return useSeatChange("useRevokeSeat", source, revoking);
}
