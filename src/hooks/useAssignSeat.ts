"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { assigning } from "./writes/assigning.ts";
import { useSeatChange } from "./writes/useSeatChange.ts";

/**
 * Gives a free seat to a person. The row is in `useSeats` at once, and gone again if the server refuses. When the
 * answer is lost, the list is asked: the seat is there after all, or the error's `outcome` says that it is not, or that
 * nobody knows. `POST /v1/customer-portal/seats`
 *
 * @example
 * const assign = useAssignSeat({ subscriptionId });
 * assign.mutate({ email: "lena@nordal.example" });
 */
export function useAssignSeat(source: AssignSource): UseMutationResult<Seat, SeatsError, Recipient> {
  return useSeatChange("useAssignSeat", source, assigning);
}
