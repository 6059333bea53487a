import type { Seat } from "../../api/Seat.ts";
import { recounted, type Counted } from "./recounted.ts";
import { withoutPerson } from "./withoutPerson.ts";

/** The list with this seat in it, in the place of the row with its id, else at the end: predicted, or as answered. */
export function withSeat<Row extends Seat>(list: Counted<Row>, seat: Row): Counted<Row> {
  // The first answer to a revoke still shows who sat there; the list never does.
  const row = seat.status === "revoked" ? withoutPerson(seat) : seat;
  const place = list.seats.findIndex(({ id }) => id === row.id);
  return recounted({ ...list, seats: place < 0 ? [...list.seats, row] : list.seats.with(place, row) });
}
