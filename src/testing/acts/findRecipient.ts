import type { Customer, Member } from "../state/People.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { Crash, refusal } from "../wire/Refusal.ts";
import type { RecipientFields } from "./RecipientFields.ts";

/** The person that gets a seat, and what the seat's `customer_id` will be. */
export interface SeatHolder {
  readonly customerId: string;
  readonly member: Member;
}

/**
 * Finds or makes the person, and refuses one who already holds a seat of this source. The two kinds of
 * organization differ in who a seat's customer is, and in whom they look for (contract §2).
 */
export function findRecipient(world: World, source: Source, recipient: RecipientFields): SeatHolder {
  const named = recipient.member_id !== null || recipient.external_member_id !== null;
  return named || world.organization.memberModel
    ? findMember(world, source, recipient)
    : findCustomer(world, source, recipient);
}

function findMember(world: World, source: Source, recipient: RecipientFields): SeatHolder {
  const member = namedMember(world, source.customer_id, recipient);
  const seats = world.seats.ofMember(member.id).filter(isOf(source));
  if (seats.length > 0) throw alreadyAssigned(member.email);
  // Only now: a refused assignment must leave nothing behind.
  if (recipient.external_member_id !== null && member.external_id === null)
    world.people.giveExternalId(member, recipient.external_member_id);
  return { customerId: source.customer_id, member };
}

function namedMember(world: World, buyerId: string, recipient: RecipientFields): Member {
  const { people } = world;
  const { email, member_id, external_member_id } = recipient;

  if (member_id !== null) {
    const member = people.member(buyerId, member_id);
    if (!member) throw memberNotFound(member_id);
    return member;
  }

  if (external_member_id !== null) {
    const known = people.memberByExternalId(buyerId, external_member_id);
    if (known && email !== null && known.email.toLowerCase() !== email.toLowerCase())
      throw refusal(
        400,
        "MemberEmailMismatch",
        `Member with external_member_id '${external_member_id}' exists but has a different email than '${email}'`,
      );
    if (known) return known;
    if (email === null) throw memberNotFound(external_member_id);
    return memberWith(world, buyerId, { email, name: null });
  }

  if (email !== null) return memberWith(world, buyerId, { email, name: null });

  const customer = knownCustomer(world, recipient);
  if (!customer?.email)
    throw refusal(
      400,
      "InvalidSeatAssignmentRequest",
      "Customer not found for the provided customer_id or external_customer_id.",
    );
  return memberWith(world, buyerId, { email: customer.email, name: customer.name });
}

function findCustomer(world: World, source: Source, recipient: RecipientFields): SeatHolder {
  const { email, customer_id, external_customer_id } = recipient;
  const identifier = email ?? external_customer_id ?? customer_id ?? "";
  const customer = knownCustomer(world, recipient) ?? newCustomer(world, email);
  if (!customer) throw refusal(404, "CustomerNotFound", `Customer not found: ${identifier}`);

  const seats = world.seats.ofCustomer(customer.id).filter(isOf(source));
  // Seats assigned by member ids stand under the buyer. The server expects to find one at most (contract §3.2).
  if (seats.length > 1) throw new Crash("MultipleResultsFound");
  if (seats.length === 1) throw alreadyAssigned(identifier);

  const member = memberWith(world, source.customer_id, { email: customer.email ?? "", name: customer.name });
  return { customerId: customer.id, member };
}

function knownCustomer({ people }: World, recipient: RecipientFields): Customer | undefined {
  if (recipient.email !== null) return people.customerByEmail(recipient.email);
  if (recipient.external_customer_id !== null)
    return people.customerByExternalId(recipient.external_customer_id);
  return people.customer(recipient.customer_id ?? "");
}

/** Only an address is enough to make a customer of somebody. */
export function newCustomer({ people, now }: World, email: string | null): Customer | undefined {
  if (email === null) return undefined;
  return people.addCustomer({
    id: crypto.randomUUID(),
    created_at: timestamp(now()),
    type: "individual",
    name: null,
    email,
    external_id: null,
  });
}

export function memberWith(
  { people, now }: World,
  buyerId: string,
  { email, name }: { readonly email: string; readonly name: string | null },
): Member {
  return (
    people.memberByEmail(buyerId, email) ??
    people.addMember({
      id: crypto.randomUUID(),
      customer_id: buyerId,
      email,
      name,
      external_id: null,
      role: "member",
      created_at: timestamp(now()),
      modified_at: null,
      removed: false,
    })
  );
}

function isOf(source: Source) {
  return (row: SeatRow) => row.subscription_id === source.id || row.order_id === source.id;
}

function alreadyAssigned(identifier: string) {
  return refusal(400, "SeatAlreadyAssigned", `Seat already assigned to customer ${identifier}`);
}

function memberNotFound(id: string) {
  return refusal(404, "MemberNotFound", `Member not found: ${id}`);
}
