import type { SeatRow } from "../state/SeatTable.ts";
import type { Session } from "../state/Sessions.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { Crash, refusal } from "../wire/Refusal.ts";
import { checkSeatsEnabled } from "./checkSeatsEnabled.ts";
import { publishClaim } from "./publishClaim.ts";
import { sourceOf } from "./sourceOf.ts";

export const invalidInvitation = () =>
  refusal(400, "InvalidInvitationToken", "Invalid or expired invitation token");

/** The seat that a link still opens: pending, and within its 24 hours. */
export function claimableSeat(world: World, token: string): SeatRow | undefined {
  const seat = world.seats.byToken(token);
  const expiry = seat?.invitation_token_expires_at ?? null;
  const open = seat?.status === "pending" && expiry !== null && new Date(expiry) > world.now();
  return open ? seat : undefined;
}

/** Uses the link up, and signs its holder in (contract §6). */
export function claimSeat(world: World, token: string): { seat: SeatRow; session: Session } {
  const invited = claimableSeat(world, token);
  if (!invited) throw invalidInvitation();
  const { product } = sourceOf(world, invited);
  if (product === null) throw new Crash("a seat without a product");
  checkSeatsEnabled(world);

  const now = timestamp(world.now());
  const seat = world.seats.update(invited, {
    status: "claimed",
    modified_at: now,
    claimed_at: now,
    invitation_token: null,
  });
  publishClaim(world, seat, product.id);
  return { seat, session: world.sessions.open(holderOf(world, seat)) };
}

function holderOf({ people }: World, seat: SeatRow) {
  const member = people.memberOfSeat(seat.member_id ?? "");
  return member
    ? ({ kind: "member", customerId: member.customer_id, memberId: member.id } as const)
    : ({ kind: "customer", customerId: seat.customer_id ?? "" } as const);
}
