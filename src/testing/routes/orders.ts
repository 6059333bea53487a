import { orderBody } from "../bodies/orderBody.ts";
import { pageBody } from "../bodies/pageBody.ts";
import { json } from "../wire/Answer.ts";
import { billingSession } from "../wire/Caller.ts";
import { readPage } from "../wire/readPage.ts";
import { readPathId } from "../wire/readPathId.ts";
import { notFound } from "../wire/Refusal.ts";
import type { Route } from "../wire/Route.ts";
import { ofBuyer } from "./Owns.ts";

/** The buyer's orders: closed to plain members, unlike subscriptions (contract §6). */
export const orders: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-portal/orders/",
    answer: ({ world, request, caller }) => {
      const owns = ofBuyer(billingSession(caller));
      const rows = [...world.orders.values()].filter(owns);
      return json(
        200,
        pageBody(rows, readPage(request), (page) => page.map((order) => orderBody(world, order))),
      );
    },
  },
  {
    method: "GET",
    path: "/v1/customer-portal/orders/{id}",
    answer: (visit) => {
      const owns = ofBuyer(billingSession(visit.caller));
      const order = visit.world.orders.get(readPathId(visit, "id"));
      if (!order || !owns(order)) throw notFound();
      return json(200, orderBody(visit.world, order));
    },
  },
];
