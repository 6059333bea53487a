import { personKey } from "../model/personKey.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";

export interface KeyedRow {
  readonly key: string;
  readonly seat: ShownSeat;
}

/**
 * A key for each row that lasts as long as the person sits there: the same from the click on an assignment,
 * before the seat has an id, and another one when the same seat goes to the next person.
 */
export function keyedRows(seats: readonly ShownSeat[]): KeyedRow[] {
  const used = new Set<string>();
  return seats.map((seat) => {
    const person = personKey(seat) ?? seat.id;
    const key = used.has(person) ? `${person} ${seat.id}` : person;
    used.add(key);
    return { key, seat };
  });
}
