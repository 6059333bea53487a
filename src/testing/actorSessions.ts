import type { Actor } from "./SeatServer.ts";
import type { SeatServerIds } from "./state/SeatServerIds.ts";
import type { Holder } from "./state/Sessions.ts";
import type { World } from "./state/World.ts";

const otherScopes = ["customers:read", "products:read", "subscriptions:read"];
const everyScope = [...otherScopes, "customer_seats:read", "customer_seats:write", "customer_sessions:write"];

/**
 * Gives an actor the same token as long as it lives, so that a page that asks at every render stays signed in as
 * one session, and a new one after that.
 */
export function actorSessions(world: World, ids: SeatServerIds): (actor?: Actor) => string {
  const given = new Map<Actor, string>();
  const team = world.organization.memberModel;
  const customer: Holder = { kind: "customer", customerId: ids.buyer_id };
  const member = (memberId: string): Holder => ({ kind: "member", customerId: ids.buyer_id, memberId });

  const holders: Record<Actor, Holder> = {
    buyer: team ? member(ids.member.owner) : customer,
    customer,
    other_customer: { kind: "customer", customerId: ids.other_customer_id },
    owner: member(ids.member.owner),
    billing_manager: member(ids.member.billing_manager),
    member: member(ids.member.member),
    org: { kind: "organization", scopes: everyScope },
    org_no_scope: { kind: "organization", scopes: otherScopes },
  };

  return (actor = "buyer") => {
    const known = given.get(actor);
    if (known !== undefined && world.sessions.find(known)) return known;
    const { token } = world.sessions.open(holders[actor]);
    given.set(actor, token);
    return token;
  };
}
