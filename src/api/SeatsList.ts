import type { $ZodType } from "zod/v4/core";
import { array, number, object } from "./schema.ts";
import { seatSchema, type Seat } from "./Seat.ts";

/** Every seat row of one source: not paged, in no order, revoked rows included. */
export interface SeatsList {
  readonly seats: readonly Seat[];
  /** `max(0, total − pending − claimed)`: never negative, even when more seats are assigned than bought. */
  readonly available_seats: number;
  /** The seats paid for now; a change booked for the next period is not in it. */
  readonly total_seats: number;
}

export const seatsListSchema = object({
  seats: array(seatSchema),
  available_seats: number,
  total_seats: number,
}) satisfies $ZodType<SeatsList>;
