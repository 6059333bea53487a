import type { Route } from "../wire/Route.ts";
import { changePreview } from "./changePreview.ts";
import { claimedSubscriptions } from "./claimedSubscriptions.ts";
import { claims } from "./claims.ts";
import { customerSessions } from "./customerSessions.ts";
import { members } from "./members.ts";
import { orders } from "./orders.ts";
import { organizationSeats } from "./organizationSeats.ts";
import { portalSeats } from "./portalSeats.ts";
import { portalUser } from "./portalUser.ts";
import { subscriptions } from "./subscriptions.ts";

/** Every route, in the order in which the server tries them. */
export function routes(preview: false | { readonly taxRate: number }): Route[] {
  return [
    ...portalSeats,
    ...claimedSubscriptions,
    ...subscriptions,
    ...(preview ? [changePreview(preview.taxRate)] : []),
    ...orders,
    ...members,
    ...portalUser,
    ...customerSessions,
    ...organizationSeats,
    ...claims,
  ];
}
