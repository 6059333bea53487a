import type { Seat } from "../api/Seat.ts";

/** Whether the server counts this row against the seats paid for. */
export function isActive(seat: Seat): boolean {
  return seat.status === "pending" || seat.status === "claimed";
}
