import { merchant, type Caller } from "../wire/Caller.ts";
import type { Owns } from "./Owns.ts";
import { seatRoutes } from "./seatRoutes.ts";

/** `/v1/customer-seats`: the merchant's own server, for every customer of theirs (contract §6). */
export const organizationSeats = seatRoutes({
  path: "/v1/customer-seats",
  readable: ({ caller }) => everything(caller, "customer_seats:read", "customer_seats:write"),
  writable: ({ caller }) => everything(caller, "customer_seats:write"),
  checkouts: false,
});

function everything(caller: Caller, ...scopes: [string, ...string[]]): Owns {
  merchant(caller, ...scopes);
  return () => true;
}
