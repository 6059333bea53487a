import type { SeatRow } from "../state/SeatTable.ts";
import type { World } from "../state/World.ts";
import { Crash, refusal } from "../wire/Refusal.ts";
import { checkSeatsEnabled } from "./checkSeatsEnabled.ts";
import { invalidInvitation } from "./claimSeat.ts";
import { sourceOf } from "./sourceOf.ts";

/** Mails the same link again. It renews nothing, and does not ask whether the link is still alive (contract §2). */
export function resendInvitation(world: World, seat: SeatRow): SeatRow {
  if (sourceOf(world, seat).product === null) throw new Crash("a seat without a product");
  checkSeatsEnabled(world);
  if (seat.status !== "pending") throw refusal(400, "SeatNotPending", "Seat is not in pending status");
  if (seat.invitation_token === null || seat.email === null) throw invalidInvitation();
  return seat;
}
