"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Handover } from "./writes/handOver.ts";
import { reassigning } from "./writes/reassigning.ts";
import { useSeatChange } from "./writes/useSeatChange.ts";

/**
 * Gives a seat to another person, as one act: revoke and assign. If only the first half goes through, the error's
 * `outcome` is `half_done`: the seat is free, and `useAssignSeat` finishes it.
 * `DELETE /v1/customer-portal/seats/{seat_id}`, then `POST /v1/customer-portal/seats`
 *
 * @example
 * reassign.mutate({ seat, recipient: { email: "lena@nordal.example" } });
 */
export function useReassignSeat(source: SeatSource): UseMutationResult<Seat, SeatsError, Handover> {
  return useSeatChange("useReassignSeat", source, reassigning);
}
