import type { MemberRole } from "../../api/Seat.ts";
import { demoEmail } from "./demoPerson.ts";
import { People, type Customer } from "./People.ts";
import { timestamp } from "./timestamp.ts";

export interface Cast {
  readonly people: People;
  readonly buyer: Customer;
  readonly other: Customer;
  readonly members: { readonly owner: string; readonly billing_manager: string; readonly member: string };
}

/** The people of every world: a buyer with three members, and another customer of the organization. */
export function createPeople(now: Date, memberModel: boolean, buyerName: string): Cast {
  const people = new People();
  const created_at = timestamp(now);
  const customer = (it: Pick<Customer, "name" | "email" | "external_id">) =>
    people.addCustomer({
      id: crypto.randomUUID(),
      created_at,
      type: memberModel ? "team" : "individual",
      ...it,
    });
  const buyer = customer({ name: buyerName, email: demoEmail(buyerName), external_id: null });
  const other = customer({ name: "Lumen Works", email: "accounts@lumen.example", external_id: "ext-other" });

  const member = (role: MemberRole, name: string) =>
    people.addMember({
      id: crypto.randomUUID(),
      customer_id: buyer.id,
      email: demoEmail(name),
      name,
      external_id: null,
      role,
      created_at,
      modified_at: null,
      removed: false,
    }).id;
  return {
    people,
    buyer,
    other,
    members: {
      owner: member("owner", buyerName),
      billing_manager: member("billing_manager", "Henrik Solberg"),
      member: member("member", "Aiko Mori"),
    },
  };
}
