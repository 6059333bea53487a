"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { useSeatChange } from "./useSeatChange.ts";

/**
 * Gives a free seat to a person. The row is in `useSeats` at once; refused, it is gone again.
 * `POST /v1/customer-portal/seats`
 *
 * @example
 * const assign = useAssignSeat({ subscriptionId });
 * assign.mutate({ email: "lena@nordal.example" });
 */
export function useAssignSeat(source: AssignSource): UseMutationResult<Seat, SeatsError, Recipient> {
  return useSeatChange({
    caller: "useAssignSeat",
    kind: "assign",
    source,
    send: (client, recipient) => client.assignSeat(source, recipient),
  });
}
