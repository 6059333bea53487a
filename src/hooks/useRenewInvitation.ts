"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { renewing } from "./writes/renewing.ts";
import { useSeatChange } from "./writes/useSeatChange.ts";

/**
 * Invites the person of an expired invitation anew, for another 24 hours, as one act: revoke and assign, with the
 * seat's metadata. The server has nothing that renews an invitation. If only the first half goes through, the
 * error's `outcome` is `half_done`: the seat is free, and `useAssignSeat` finishes it.
 * `DELETE /v1/customer-portal/seats/{seat_id}`, then `POST /v1/customer-portal/seats`
 */
export function useRenewInvitation(source: SeatSource): UseMutationResult<Seat, SeatsError, Seat> {
  return useSeatChange("useRenewInvitation", source, renewing);
}
