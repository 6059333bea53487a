import type { SeatRow } from "../state/SeatTable.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { Crash } from "../wire/Refusal.ts";
import { checkSeatsEnabled } from "./checkSeatsEnabled.ts";
import { sourceOf } from "./sourceOf.ts";

/** Revoking a second time changes nothing, and checks nothing (contract §3.3). */
export function revokeSeat(world: World, seat: SeatRow): SeatRow {
  if (seat.status === "revoked") return seat;
  if (sourceOf(world, seat).product === null) throw new Crash("a seat without a product");
  checkSeatsEnabled(world);
  return takeBack(world, seat);
}

/** The revoking itself, for the server's own jobs. */
export function takeBack(world: World, seat: SeatRow): SeatRow {
  const now = timestamp(world.now());
  return world.seats.update(seat, {
    status: "revoked",
    modified_at: now,
    revoked_at: now,
    customer_id: null,
    member_id: null,
    email: null,
    invitation_token: null,
  });
}
