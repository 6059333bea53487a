import type { Seat } from "../api/Seat.ts";
import type { Labels } from "../labels/Labels.ts";
import { firstName } from "../model/firstName.ts";
import { personOf } from "../model/personOf.ts";

/** What a person loses with this seat: access, or the invitation to it. */
export function sayLoss(seat: Seat, labels: Labels): string {
  if (seat.status !== "claimed") return labels.losesInvitation;
  const { name, title } = personOf(seat);
  return labels.losesAccess(name ? firstName(name) : (title ?? labels.nobody));
}
