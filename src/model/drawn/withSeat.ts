import type { Seat } from "../../api/Seat.ts";
import { countActive } from "../countActive.ts";
import { withoutPerson } from "./withoutPerson.ts";

interface List<Row extends Seat> {
  readonly seats: readonly Row[];
  readonly available_seats: number;
  readonly total_seats: number;
}

/**
 * The list with this seat in it, in the place of the row with its id, else at the end. Serves the prediction,
 * the server's answer and the in-memory server alike.
 */
export function withSeat<Row extends Seat>(list: List<Row>, seat: Row): List<Row> {
  // The first answer to a revoke still shows who sat there; the list never does.
  const row = seat.status === "revoked" ? withoutPerson(seat) : seat;
  const place = list.seats.findIndex(({ id }) => id === row.id);
  return withSeats(list, place < 0 ? [...list.seats, row] : list.seats.with(place, row));
}

/** The list with these rows, and `available_seats` counted anew as the server does: never below zero. */
export function withSeats<Row extends Seat>(list: List<Row>, seats: readonly Row[]): List<Row> {
  return { ...list, seats, available_seats: Math.max(0, list.total_seats - countActive(seats)) };
}
