import type { Seat } from "../../api/Seat.ts";
import { holdsSeat } from "../holdsSeat.ts";
import { isActive } from "../isActive.ts";
import { samePerson } from "../samePerson.ts";
import type { ShownSeats } from "../ShownSeats.ts";
import { invited, type Invitation } from "./invited.ts";
import { predictBusy } from "./predictBusy.ts";
import { withSeat } from "./withSeat.ts";

/** Draws the next person in the place of the last one, from the first step until the second is answered. */
export function predictHandover(
  list: ShownSeats,
  kind: "renew" | "reassign",
  seat: Seat,
  invitation: Invitation,
): ShownSeats {
  const { key, recipient } = invitation;
  const row = list.seats.find(({ id }) => id === seat.id);
  const isStillTheirs = row !== undefined && isActive(row) && samePerson(row, seat);
  // Somebody named by a member's id is drawn without it before the server has answered.
  const isNext = (it: Seat) =>
    holdsSeat(it, recipient) || (kind === "renew" && isActive(it) && samePerson(it, seat));
  if (list.seats.some((it) => it !== row && isNext(it)))
    return isStillTheirs ? predictBusy(list, seat, kind) : list;
  if (!isStillTheirs && row && isNext(row)) return list;
  const { member, member_id, email, customer_email } = seat;
  const person = kind === "renew" && { member, member_id, email, customer_email };
  const id = isStillTheirs || (row && !isActive(row)) ? seat.id : key;
  return withSeat(list, { ...invited(invitation), ...person, id, pending: kind });
}
