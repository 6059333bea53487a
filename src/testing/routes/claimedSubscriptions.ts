import { pageBody } from "../bodies/pageBody.ts";
import { subscriptionBody } from "../bodies/subscriptionBody.ts";
import { json } from "../wire/Answer.ts";
import { portalSession } from "../wire/Caller.ts";
import { checkedBody } from "../wire/checkedBody.ts";
import { readPage } from "../wire/readPage.ts";
import type { Route, Visit } from "../wire/Route.ts";

/**
 * The subscriptions in which the caller holds a claimed seat. The server pages over seats, not subscriptions:
 * a buyer with several claimed seats finds one subscription on every page, and a count of seats (contract §3.5).
 */
export const claimedSubscriptions: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-portal/seats/subscriptions",
    answer: (visit) => {
      const seats = claimedSeats(visit);
      const page = pageBody(seats, readPage(visit.request), (rows) =>
        [...new Set(rows.map(({ subscription_id }) => subscription_id))].flatMap((id) => {
          const subscription = visit.world.subscriptions.get(id ?? "");
          return subscription ? checkedBody.subscription(subscriptionBody(visit.world, subscription)) : [];
        }),
      );
      return json(200, page);
    },
  },
];

function claimedSeats({ world, caller }: Visit) {
  const portal = portalSession(caller);
  const seats =
    portal.kind === "member"
      ? world.seats.ofMember(portal.member.id)
      : world.seats.ofCustomer(portal.customer.id);
  return seats.filter(({ status, subscription_id }) => status === "claimed" && subscription_id !== null);
}
