import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import { holdsSeat } from "../holdsSeat.ts";
import { isActive } from "../isActive.ts";
import { plainAddress } from "../plainAddress.ts";
import { checkMetadata } from "../recipients/checkMetadata.ts";
import { isEmailAddress } from "../recipients/isEmailAddress.ts";

/**
 * Why a seat cannot go to the next person. Looked for before a handover: if its second half is refused, the first
 * person has lost the seat for nothing.
 */
export function handoverObstacle(
  { seats, total_seats }: SeatsList,
  seat: Seat,
  recipient: Recipient,
): SeatsErrorReason | undefined {
  const { email, metadata } = recipient;
  const others = seats.filter((it) => it.id !== seat.id && isActive(it));
  if (others.some((it) => holdsSeat(it, recipient))) return { type: "already_assigned" };
  if (others.length >= total_seats) return { type: "no_seats_left" };
  if (email !== undefined && !isEmailAddress(plainAddress(email)))
    return { type: "invalid", fields: [{ path: "email", kind: "value_error" }] };
  if (metadata && checkMetadata(metadata))
    return { type: "invalid", fields: [{ path: "metadata", kind: "value_error" }] };
  return undefined;
}
