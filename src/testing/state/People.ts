import type { MemberRole, SeatMember } from "../../api/Seat.ts";

/** Somebody who buys, or in a legacy organization also somebody who holds a seat. */
export interface Customer {
  readonly id: string;
  readonly created_at: string;
  /** A team has members who may sign in; member-model organizations make every buyer of seats one. */
  readonly type: "individual" | "team";
  readonly name: string | null;
  email: string | null;
  /** The id that the merchant gave. */
  readonly external_id: string | null;
}

/** A person under a buyer. */
export interface Member extends SeatMember {
  name: string | null;
  external_id: string | null;
  role: MemberRole;
  modified_at: string | null;
  /** Removed members are kept, so that a seat not yet revoked still shows its person, but nobody finds them. */
  removed: boolean;
}

/** The customers of the organization and their members. Addresses are compared without letter case (contract §3.2). */
export class People {
  readonly #customers = new Map<string, Customer>();
  readonly #customerByEmail = new Map<string, Customer>();
  readonly #members = new Map<string, Member>();
  readonly #memberByEmail = new Map<string, Member>();
  readonly #memberByExternalId = new Map<string, Member>();

  addCustomer(customer: Customer): Customer {
    this.#customers.set(customer.id, customer);
    if (customer.email !== null) this.#customerByEmail.set(customer.email.toLowerCase(), customer);
    return customer;
  }

  customer(id: string): Customer | undefined {
    return this.#customers.get(id);
  }

  customerByEmail(email: string): Customer | undefined {
    return this.#customerByEmail.get(email.toLowerCase());
  }

  customerByExternalId(externalId: string): Customer | undefined {
    for (const customer of this.#customers.values()) if (customer.external_id === externalId) return customer;
    return undefined;
  }

  clearEmail(customer: Customer): void {
    if (customer.email !== null) this.#customerByEmail.delete(customer.email.toLowerCase());
    customer.email = null;
  }

  addMember(member: Member): Member {
    this.#members.set(member.id, member);
    this.#memberByEmail.set(emailKey(member.customer_id, member.email), member);
    if (member.external_id !== null) this.giveExternalId(member, member.external_id);
    return member;
  }

  giveExternalId(member: Member, externalId: string): void {
    member.external_id = externalId;
    this.#memberByExternalId.set(externalIdKey(member.customer_id, externalId), member);
  }

  remove(member: Member): void {
    member.removed = true;
    this.#memberByEmail.delete(emailKey(member.customer_id, member.email));
    if (member.external_id !== null)
      this.#memberByExternalId.delete(externalIdKey(member.customer_id, member.external_id));
  }

  /** Also a removed one: a seat keeps its relation until a job revokes it. */
  memberOfSeat(id: string): Member | undefined {
    return this.#members.get(id);
  }

  member(customerId: string, id: string): Member | undefined {
    const member = this.#members.get(id);
    return member && !member.removed && member.customer_id === customerId ? member : undefined;
  }

  memberByEmail(customerId: string, email: string): Member | undefined {
    return this.#memberByEmail.get(emailKey(customerId, email));
  }

  memberByExternalId(customerId: string, externalId: string): Member | undefined {
    return this.#memberByExternalId.get(externalIdKey(customerId, externalId));
  }

  membersOf(customerId: string): Member[] {
    return [...this.#members.values()].filter(
      (member) => member.customer_id === customerId && !member.removed,
    );
  }
}

const emailKey = (customerId: string, email: string) => `${customerId} ${email.toLowerCase()}`;
const externalIdKey = (customerId: string, externalId: string) => `${customerId} ${externalId}`;
