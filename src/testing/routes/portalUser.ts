import { customerBody } from "../bodies/customerBody.ts";
import { timestamp } from "../state/timestamp.ts";
import { json } from "../wire/Answer.ts";
import { portalSession } from "../wire/Caller.ts";
import { eventStream } from "../wire/eventStream.ts";
import { invalidValue } from "../wire/Refusal.ts";
import type { Route } from "../wire/Route.ts";

/** Who the caller is (contract §5), and what happens to them (contract §7). */
export const portalUser: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-portal/customer-session/introspect",
    answer: ({ caller }) =>
      json(200, {
        expires_at: timestamp(portalSession(caller).session.expires_at),
        return_url: null,
      }),
  },
  {
    method: "GET",
    path: "/v1/customer-portal/customer-session/user",
    answer: ({ caller }) => {
      const portal = portalSession(caller);
      const { customer } = portal;
      if (portal.kind === "member") {
        const { id, name, email, role } = portal.member;
        return json(200, { type: "member", name, email, customer_id: customer.id, member_id: id, role });
      }
      if (customer.email === null)
        throw invalidValue(
          ["body"],
          "Team customers must use member sessions. Create a customer session via the API with a member_id.",
          null,
        );
      return json(200, {
        type: "customer",
        name: customer.name,
        email: customer.email,
        customer_id: customer.id,
        member_id: null,
        role: null,
      });
    },
  },
  {
    method: "GET",
    path: "/v1/customer-portal/customers/me",
    answer: ({ caller }) => json(200, customerBody(portalSession(caller).customer)),
  },
  {
    method: "GET",
    path: "/v1/customer-portal/customers/stream",
    answer: ({ world, caller }) => eventStream(world.channels, portalSession(caller).customer.id),
  },
];
