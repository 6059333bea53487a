import type { ShownSeat } from "../ShownSeats.ts";
import { inOrder } from "./inOrder.ts";
import { seatOrder } from "./seatOrder.ts";
import { wholeView } from "./SeatView.ts";

/**
 * The seats, first those who need something: expired, pending by the nearest expiry, claimed by name (as `locale` sorts
 * names; default: the runtime's). A new array; the server sends the rows in no order, and moves them.
 */
export function readingOrder(seats: readonly ShownSeat[], now: Date, locale?: string): ShownSeat[] {
  return inOrder(seats, seatOrder({ sort: wholeView.sort, moment: now, locale }));
}
