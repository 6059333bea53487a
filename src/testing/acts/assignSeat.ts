import { randomToken } from "../state/randomToken.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { refusal } from "../wire/Refusal.ts";
import { availableSeats } from "./availableSeats.ts";
import { checkSeatsEnabled } from "./checkSeatsEnabled.ts";
import { findRecipient } from "./findRecipient.ts";
import { jsonbOrder } from "./jsonbOrder.ts";
import { publishClaim } from "./publishClaim.ts";
import type { RecipientFields } from "./RecipientFields.ts";

export interface Assignment {
  readonly recipient: RecipientFields;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly immediateClaim: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** The order of these checks is the server's: "full" hides "already assigned" (contract §3.2). */
export function assignSeat(world: World, source: Source, assignment: Assignment): SeatRow {
  const { product } = source;
  if (product === null) throw notAvailable("Container has no associated product");
  checkSeatsEnabled(world);
  if (source.kind === "order" && source.status === "pending")
    throw notAvailable("Order must be paid before assigning seats");
  if (availableSeats(world.seats, source) === 0) throw notAvailable(`No available seats for ${source.id}`);
  const { customerId, member } = findRecipient(world, source, assignment.recipient);

  const now = world.now();
  const claimed = assignment.immediateClaim;
  const given = {
    status: claimed ? "claimed" : "pending",
    customer_id: customerId,
    member_id: member.id,
    email: member.email,
    invitation_token: claimed ? null : randomToken(""),
    invitation_token_expires_at: claimed ? null : timestamp(new Date(now.getTime() + day)),
    claimed_at: claimed ? timestamp(now) : null,
    revoked_at: null,
    seat_metadata: jsonbOrder(assignment.metadata ?? {}),
  } as const;

  // A revoked row is taken over, with its id and its date of creation (contract §2).
  const revoked = world.seats.revokedRow(source.id);
  const seat = revoked
    ? world.seats.update(revoked, { ...given, modified_at: timestamp(now) })
    : world.seats.insert({
        id: crypto.randomUUID(),
        created_at: timestamp(now),
        modified_at: null,
        subscription_id: source.kind === "subscription" ? source.id : null,
        order_id: source.kind === "order" ? source.id : null,
        ...given,
      });

  if (seat.invitation_token !== null) world.mailed.set(seat.id, seat.invitation_token);
  if (claimed) publishClaim(world, seat, product.id);
  return seat;
}

function notAvailable(detail: string) {
  return refusal(400, "SeatNotAvailable", detail);
}
