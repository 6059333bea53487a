import { assignBody } from "./assignBody.ts";
import { chargePreviewSchema } from "./ChargePreview.ts";
import { claimedSeatSchema, claimInfoSchema } from "./Claim.ts";
import { claimedSubscriptionsSchema } from "./ClaimedSubscriptions.ts";
import { createSession } from "./createSession.ts";
import { portalMemberSchema, portalMembersSchema } from "./PortalMembers.ts";
import { portalUserSchema } from "./PortalUser.ts";
import { seatSchema } from "./Seat.ts";
import type { CustomerSession, SeatsClient, SeatsClientOptions } from "./SeatsClient.ts";
import { seatsListSchema } from "./SeatsList.ts";
import { sessionInfoSchema } from "./SessionInfo.ts";
import { sessionScope } from "./sessionScope.ts";
import { subscriptionSchema } from "./Subscription.ts";
import { send, type Call, type TransportOptions } from "./transport.ts";

const servers = {
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
} as const;

const portal = "/v1/customer-portal";
const seatsPath = `${portal}/seats`;
const claimPath = "/v1/customer-seats/claim";

/**
 * @example
 * const seats = createSeatsClient({ customerSession: token });
 * const { available_seats } = await seats.listSeats({ subscriptionId });
 */
export function createSeatsClient(options: SeatsClientOptions): SeatsClient {
  const baseUrl = (options.baseUrl ?? servers[options.environment ?? "production"]).replace(/\/+$/, "");
  const transport: TransportOptions = {
    baseUrl,
    session: createSession(options.customerSession),
    // Looked up at each call: tests and tracing tools replace the global after this client was made.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout: options.timeout ?? 30_000,
    version: options.version,
  };
  const call = <Answer>(it: Call<Answer>) => send(transport, it);

  return {
    scope: sessionScope(baseUrl, sessionIdentity(options.customerSession)),

    listSeats: (source, { signal } = {}) =>
      call({
        operation: "listSeats",
        method: "GET",
        path: seatsPath,
        query: { subscription_id: source.subscriptionId, order_id: source.orderId },
        answer: seatsListSchema,
        signal,
      }),

    assignSeat: (source, recipient, { signal } = {}) =>
      call({
        operation: "assignSeat",
        method: "POST",
        path: seatsPath,
        body: assignBody(source, recipient),
        answer: seatSchema,
        signal,
      }),

    revokeSeat: (seatId, { signal } = {}) =>
      call({
        operation: "revokeSeat",
        method: "DELETE",
        path: `${seatsPath}/${encodeURIComponent(seatId)}`,
        answer: seatSchema,
        signal,
      }),

    resendInvitation: (seatId, { signal } = {}) =>
      call({
        operation: "resendInvitation",
        method: "POST",
        path: `${seatsPath}/${encodeURIComponent(seatId)}/resend`,
        answer: seatSchema,
        signal,
      }),

    listClaimedSubscriptions: ({ page, limit } = {}, { signal } = {}) =>
      call({
        operation: "listClaimedSubscriptions",
        method: "GET",
        path: `${seatsPath}/subscriptions`,
        query: { page, limit },
        answer: claimedSubscriptionsSchema,
        signal,
      }),

    getSubscription: (id, { signal } = {}) =>
      call({
        operation: "getSubscription",
        method: "GET",
        path: subscriptionPath(id),
        answer: subscriptionSchema,
        signal,
      }),

    updateSeatCount: (id, seats, { signal } = {}) =>
      call({
        operation: "updateSeatCount",
        method: "PATCH",
        path: subscriptionPath(id),
        body: { seats },
        answer: subscriptionSchema,
        signal,
      }),

    previewSeatCount: (id, seats, { signal } = {}) =>
      call({
        operation: "previewSeatCount",
        method: "POST",
        path: `${subscriptionPath(id)}/change-preview`,
        body: { seats },
        answer: chargePreviewSchema,
        signal,
      }),

    clearPendingUpdate: (id, { signal } = {}) =>
      call({
        operation: "clearPendingUpdate",
        method: "PATCH",
        path: subscriptionPath(id),
        body: { pending_update: null },
        answer: subscriptionSchema,
        signal,
      }),

    getPortalUser: ({ signal } = {}) =>
      call({
        operation: "getPortalUser",
        method: "GET",
        path: `${portal}/customer-session/user`,
        answer: portalUserSchema,
        signal,
      }),

    getSessionInfo: ({ signal } = {}) =>
      call({
        operation: "getSessionInfo",
        method: "GET",
        path: `${portal}/customer-session/introspect`,
        answer: sessionInfoSchema,
        signal,
      }),

    listMembers: ({ page, limit } = {}, { signal } = {}) =>
      call({
        operation: "listMembers",
        method: "GET",
        path: `${portal}/members`,
        query: { page, limit },
        answer: portalMembersSchema,
        signal,
      }),

    renameMember: (memberId, name, { signal } = {}) =>
      call({
        operation: "renameMember",
        method: "PATCH",
        path: `${portal}/members/${encodeURIComponent(memberId)}`,
        body: { name },
        answer: portalMemberSchema,
        signal,
      }),

    getClaimInfo: (token, { signal } = {}) =>
      call({
        operation: "getClaimInfo",
        method: "GET",
        path: `${claimPath}/${encodeURIComponent(token)}`,
        answer: claimInfoSchema,
        isPublic: true,
        signal,
      }),

    claimSeat: (token, { signal } = {}) =>
      call({
        operation: "claimSeat",
        method: "POST",
        path: claimPath,
        body: { invitation_token: token },
        answer: claimedSeatSchema,
        isPublic: true,
        signal,
      }),
  };
}

function subscriptionPath(id: string): string {
  return `${portal}/subscriptions/${encodeURIComponent(id)}`;
}

const identities = new WeakMap<() => unknown, string>();
let nextIdentity = 1;

/** A token function is known by itself: what it will answer is not known yet, and changes with every renewal. */
function sessionIdentity(session: CustomerSession | undefined): string {
  if (typeof session !== "function") return session ?? "";
  const known = identities.get(session) ?? `function ${nextIdentity++}`;
  identities.set(session, known);
  return known;
}
