import { holdsSeat } from "../holdsSeat.ts";
import type { ShownSeats } from "../ShownSeats.ts";
import { invited, type Invitation } from "./invited.ts";
import { withSeat } from "./withSeat.ts";

/** The list as it will be if the server agrees. Applied twice, or over the server's own answer, it is the same as once. */
export function predictAssign(list: ShownSeats, invitation: Invitation): ShownSeats {
  const isThere = list.seats.some((seat) => holdsSeat(seat, invitation.recipient));
  return isThere ? list : withSeat(list, { ...invited(invitation), pending: "assign" });
}
