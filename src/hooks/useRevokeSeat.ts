"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeatChange } from "./useSeatChange.ts";

/**
 * Takes a seat back from the person it is shown with. The number of seats paid for stays the same.
 * `DELETE /v1/customer-portal/seats/{seat_id}`
 */
export function useRevokeSeat(source: SeatSource): UseMutationResult<Seat, SeatsError, Seat> {
  return useSeatChange({
    caller: "useRevokeSeat",
    kind: "revoke",
    source,
    send: (client, seat) => client.revokeSeat(seat.id),
  });
}
