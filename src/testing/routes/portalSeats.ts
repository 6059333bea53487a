import { billingSession, portalSession } from "../wire/Caller.ts";
import { ofBuyer } from "./Owns.ts";
import { seatRoutes } from "./seatRoutes.ts";

/** `/v1/customer-portal/seats`: the buyer and the buyer's people (contract §3). */
export const portalSeats = seatRoutes({
  path: "/v1/customer-portal/seats",
  readable: ({ caller }) => ofBuyer(portalSession(caller)),
  writable: ({ caller }) => ofBuyer(billingSession(caller)),
  checkouts: true,
});
