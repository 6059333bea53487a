import type { SeatServer, SeatServerOptions } from "../../src/testing/index.ts";
import type { Operation, PortalCall } from "./PortalCall.ts";
import type { Refusal } from "./Refusal.ts";

const pending: SeatServerOptions = { seats: [{ email: "ana@acme.dev" }], proration: "next_period" };
const aMoment = () => new Date("2026-11-22T09:00:00.250Z");
const seatOf = (server: SeatServer) => server.seats()[0]?.id ?? "";
const invitationOf = (server: SeatServer) => server.invitationToken(seatOf(server));

/** A good call of every operation. */
export const calls: { readonly [It in Operation]: (server: SeatServer) => PortalCall } = {
  listSeats: ({ source }) => ({ operation: "listSeats", source }),
  assignSeat: ({ source }) => ({ operation: "assignSeat", source, recipient: { email: "bo@acme.dev" } }),
  revokeSeat: (server) => ({ operation: "revokeSeat", seatId: seatOf(server) }),
  resendInvitation: (server) => ({ operation: "resendInvitation", seatId: seatOf(server) }),
  listClaimedSubscriptions: () => ({ operation: "listClaimedSubscriptions" }),
  getSubscription: ({ ids }) => ({ operation: "getSubscription", subscriptionId: ids.sub }),
  updateSeatCount: ({ ids }) => ({ operation: "updateSeatCount", subscriptionId: ids.sub, seats: 5 }),
  clearPendingUpdate: ({ ids }) => ({ operation: "clearPendingUpdate", subscriptionId: ids.sub }),
  getPortalUser: () => ({ operation: "getPortalUser" }),
  getSessionInfo: () => ({ operation: "getSessionInfo" }),
  listMembers: () => ({ operation: "listMembers" }),
  renameMember: ({ ids }) => ({ operation: "renameMember", memberId: ids.member.member, name: "Aiko" }),
  getClaimInfo: (server) => ({ operation: "getClaimInfo", invitationToken: invitationOf(server) }),
  claimSeat: (server) => ({ operation: "claimSeat", invitationToken: invitationOf(server) }),
};

const every = Object.keys(calls) as Operation[];
const open: readonly Operation[] = ["getClaimInfo", "claimSeat"];
const signedIn = every.filter((operation) => !open.includes(operation));
const billing: readonly Operation[] = [
  "assignSeat",
  "revokeSeat",
  "resendInvitation",
  "updateSeatCount",
  "clearPendingUpdate",
  "listMembers",
  "renameMember",
];
const selling: readonly Operation[] = ["listSeats", "assignSeat", "revokeSeat", "resendInvitation", ...open];

const each = (operations: readonly Operation[], told: Omit<Refusal, "call">): Refusal[] =>
  operations.map((operation) => ({
    options: pending,
    ...told,
    when: `${operation}: ${told.when}`,
    call: calls[operation],
  }));

/** What every operation is refused for, or every one of a kind. */
export const refusedEverywhere: readonly Refusal[] = [
  ...each(signedIn, {
    when: "the session has ended",
    status: 401,
    code: "invalid_token",
    reason: { type: "session_ended" },
    happens: (server, token) => server.expireSession(token),
  }),
  ...each(signedIn, {
    when: "a merchant's token is no portal session",
    status: 401,
    code: "Unauthorized",
    reason: { type: "session_ended" },
    actor: "org",
  }),
  ...each(billing, {
    when: "a plain member may only look",
    status: 403,
    code: "NotPermitted",
    reason: { type: "not_permitted" },
    actor: "member",
  }),
  ...each(selling, {
    when: "the organization does not sell seats any more",
    status: 403,
    code: "FeatureNotEnabled",
    reason: { type: "feature_off" },
    happens: (server) => server.disableFeature(),
  }),
  ...each(signedIn, {
    when: "the 101st call of a minute",
    status: 429,
    code: null,
    reason: { type: "rate_limited", retryAfter: 60 },
    options: { ...pending, environment: "sandbox", now: aMoment },
    happens: async (server, token) => {
      const url = "https://api.polar.sh/v1/customer-portal/customer-session/introspect";
      const init = { headers: { Authorization: `Bearer ${token}` } };
      for (let call = 1; call <= 100; call++) await server.fetch(url, init);
    },
  }),
  ...each(every, {
    when: "the server crashes",
    status: 500,
    code: null,
    reason: { type: "server", status: 500 },
    happens: (server) => server.disturb(() => ({ outcome: "crash before" })),
  }),
  ...each(every, {
    when: "the network is gone",
    status: null,
    code: null,
    reason: { type: "unreachable" },
    happens: (server) => server.goOffline(),
  }),
];
