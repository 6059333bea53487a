import type { ShownSeat } from "../ShownSeats.ts";
import type { SeatOrder } from "./seatOrder.ts";

/** These seats in this order: a new array. */
export function inOrder(seats: readonly ShownSeat[], { keyOf, compare }: SeatOrder): ShownSeat[] {
  return seats
    .map(keyOf)
    .sort(compare)
    .map(({ seat }) => seat);
}
