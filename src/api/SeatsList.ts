import * as z from "zod/mini";
import { seatSchema, type Seat } from "./Seat.ts";

/** Every seat row of one source: not paged, in no order, revoked rows included. */
export interface SeatsList {
  readonly seats: readonly Seat[];
  /** `max(0, total − pending − claimed)`: never negative, even when more seats are assigned than bought. */
  readonly available_seats: number;
  /** The seats paid for now; a change booked for the next period is not in it. */
  readonly total_seats: number;
}

export const seatsListSchema = z.looseObject({
  seats: z.array(seatSchema),
  available_seats: z.number(),
  total_seats: z.number(),
}) satisfies z.ZodMiniType<SeatsList>;
