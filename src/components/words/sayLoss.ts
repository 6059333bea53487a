import type { Seat } from "../../api/Seat.ts";
import type { Labels } from "../../labels/Labels.ts";
import { firstName } from "../../model/firstName.ts";
import { personOf } from "../../model/personOf.ts";
import { seatState } from "../../model/seatState.ts";

/** What a person loses with this seat: access, or the invitation to it, unless that is over already. */
export function sayLoss(seat: Seat, now: Date, labels: Labels): string | false {
  if (seat.status !== "claimed") return seatState(seat, now) !== "expired" && labels.losesInvitation;
  const { name, title } = personOf(seat);
  return labels.losesAccess(name ? firstName(name) : (title ?? labels.nobody));
}
