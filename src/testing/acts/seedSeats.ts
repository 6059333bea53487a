import type { Seat } from "../../api/Seat.ts";
import { completeSeat, type SeatOverrides } from "../state/completeSeat.ts";
import { demoPerson, type DemoPerson } from "../state/demoPerson.ts";
import { randomToken } from "../state/randomToken.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { memberWith, newCustomer } from "./findRecipient.ts";
import { jsonbOrder } from "./jsonbOrder.ts";

/**
 * Puts rows into a source as if they had always been there: no capacity is asked, nobody is told. Whoever is not
 * named is the next one of a made-up team, so the same seeds give the same people.
 */
export function seedSeats(world: World, source: Source, seats: readonly SeatOverrides[]): void {
  const created_at = timestamp(world.now());
  const newcomer = newcomers(world, source.customer_id);
  for (const overrides of seats) {
    const seat = completeSeat({ created_at, ...overrides }, newcomer());
    const row = world.seats.insert(toRow(world, source, seat));
    if (row.invitation_token !== null) world.mailed.set(row.id, row.invitation_token);
  }
}

/** The people of the made-up team who are no members yet, one after the other. */
function newcomers({ people }: World, buyerId: string): () => DemoPerson {
  let n = 0;
  return () => {
    while (people.memberByEmail(buyerId, demoPerson(n).email)) n += 1;
    return demoPerson(n);
  };
}

function toRow(world: World, source: Source, seat: Seat): SeatRow {
  const person = holder(world, source, seat);
  return {
    id: seat.id,
    created_at: asWritten(seat.created_at),
    modified_at: asWritten(seat.modified_at),
    subscription_id: source.kind === "subscription" ? source.id : null,
    order_id: source.kind === "order" ? source.id : null,
    status: seat.status,
    customer_id: person?.customerId ?? null,
    member_id: person?.memberId ?? null,
    email: person?.email ?? null,
    invitation_token: seat.status === "pending" ? randomToken("") : null,
    invitation_token_expires_at: asWritten(seat.invitation_token_expires_at),
    claimed_at: asWritten(seat.claimed_at),
    revoked_at: asWritten(seat.revoked_at),
    seat_metadata: jsonbOrder(seat.seat_metadata ?? {}),
  };
}

/** A moment that a test wrote its own way, as the server writes it. */
function asWritten<Moment extends string | null>(moment: Moment): Moment | string {
  return moment === null || /:\d\d(\.\d{6})?Z$/.test(moment) ? moment : timestamp(new Date(moment));
}

/** The person on a seeded seat becomes a member of the buyer, and in a legacy organization also a customer. */
function holder(world: World, source: Source, seat: Seat) {
  const email = seat.email ?? seat.customer_email ?? seat.member?.email ?? null;
  if (seat.status === "revoked" || email === null) return undefined;

  const { people, organization } = world;
  const buyerId = source.customer_id;
  const member = seat.member
    ? (people.memberByEmail(buyerId, email) ??
      people.addMember({ ...seat.member, email, customer_id: buyerId, removed: false }))
    : memberWith(world, buyerId, { email, name: null });
  const customer = organization.memberModel
    ? undefined
    : (people.customerByEmail(email) ?? newCustomer(world, email));
  return { customerId: customer?.id ?? buyerId, memberId: member.id, email };
}
