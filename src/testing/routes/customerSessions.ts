import { merchantCustomerBody } from "../bodies/merchantCustomerBody.ts";
import type { Customer, Member } from "../state/People.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { json } from "../wire/Answer.ts";
import { merchant } from "../wire/Caller.ts";
import { Fields } from "../wire/Fields.ts";
import { text, uuid4 } from "../wire/kinds.ts";
import { readJsonObject } from "../wire/readBody.ts";
import { invalidValue } from "../wire/Refusal.ts";
import type { Route } from "../wire/Route.ts";

/** How the merchant's own server makes a session for somebody (contract §5). */
export const customerSessions: readonly Route[] = [
  {
    method: "POST",
    path: "/v1/customer-sessions/",
    answer: ({ world, request, caller }) => {
      merchant(caller, "customer_sessions:write");
      const fields = new Fields(readJsonObject(request), ["body"]);
      const wanted = {
        customer_id: fields.nullable("customer_id", uuid4),
        external_customer_id: fields.nullable("external_customer_id", text),
        member_id: fields.nullable("member_id", uuid4),
        external_member_id: fields.nullable("external_member_id", text),
        return_url: fields.nullable("return_url", text),
      };
      fields.check();
      const customer = findCustomer(world, wanted);
      const member = findMember(world, customer, wanted);
      const session = world.sessions.open(
        member
          ? { kind: "member", customerId: customer.id, memberId: member.id }
          : { kind: "customer", customerId: customer.id },
      );
      const url = `https://polar.sh/${world.organization.slug}/portal`;
      const parameter = member ? "member_session_token" : "customer_session_token";
      return json(201, {
        created_at: timestamp(world.now()),
        modified_at: null,
        id: crypto.randomUUID(),
        token: session.token,
        expires_at: timestamp(session.expires_at),
        return_url: wanted.return_url,
        customer_portal_url: `${url}?${parameter}=${session.token}`,
        customer_id: customer.id,
        customer: merchantCustomerBody(customer, world.organization),
      });
    },
  },
];

interface Wanted {
  readonly customer_id: string | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
}

function findCustomer({ people }: World, wanted: Wanted): Customer {
  const { customer_id, external_customer_id } = wanted;
  const customer =
    customer_id === null
      ? people.customerByExternalId(external_customer_id ?? "")
      : people.customer(customer_id);
  if (customer) return customer;
  const name = customer_id === null ? "external_customer_id" : "customer_id";
  throw invalidValue(["body", name], "Customer does not exist.", wanted[name]);
}

/** In a member-model organization a session belongs to a person: a team must say to whom. */
function findMember({ people, organization }: World, customer: Customer, wanted: Wanted): Member | undefined {
  const { member_id, external_member_id } = wanted;
  if (!organization.memberModel) return undefined;
  if (member_id === null && external_member_id === null) {
    if (customer.type === "team")
      throw invalidValue(["body", "member_id"], "member_id is required for team customers.", null);
    return people.membersOf(customer.id).find(({ role }) => role === "owner");
  }
  const member =
    member_id === null
      ? people.memberByExternalId(customer.id, external_member_id ?? "")
      : people.member(customer.id, member_id);
  if (member) return member;
  const name = member_id === null ? "external_member_id" : "member_id";
  throw invalidValue(["body", name], "Member does not exist for this customer.", wanted[name]);
}
