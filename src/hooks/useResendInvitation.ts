"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { resending } from "./writes/resending.ts";
import { useSeatChange } from "./writes/useSeatChange.ts";

/**
 * Mails the invitation of a pending seat again. The 24 hours are not renewed.
 * `POST /v1/customer-portal/seats/{seat_id}/resend`
 */
export function useResendInvitation(source: SeatSource): UseMutationResult<Seat, SeatsError, Seat> {
  return useSeatChange("useResendInvitation", source, resending);
}
