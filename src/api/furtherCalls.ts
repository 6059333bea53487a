import { chargePreviewSchema } from "./ChargePreview.ts";
import { claimedSeatSchema, claimInfoSchema } from "./Claim.ts";
import { claimedSubscriptionsSchema } from "./ClaimedSubscriptions.ts";
import type { Further } from "./createSeatsClient.ts";
import { portalMemberSchema, portalMembersSchema } from "./PortalMembers.ts";
import { portalUserSchema } from "./PortalUser.ts";
import type { SeatsClient } from "./SeatsClient.ts";
import { sessionInfoSchema } from "./SessionInfo.ts";
import { subscriptionSchema } from "./Subscription.ts";
import type { Call } from "./transport.ts";

const portal = "/v1/customer-portal";
const claimPath = "/v1/customer-seats/claim";
const subscriptionPath = (id: string) => `${portal}/subscriptions/${encodeURIComponent(id)}`;

/** By the name of the client's method: takes its arguments, and gives the call that it sends. */
export type FurtherCalls = {
  readonly [Name in keyof Further]: (
    ...given: Parameters<SeatsClient[Name]>
  ) => Call<Awaited<ReturnType<SeatsClient[Name]>>>;
};

/** The calls beyond the seats of a source: the subscription, who is asking, the team, the invitation. */
export const furtherCalls: FurtherCalls = {
  listClaimedSubscriptions: ({ page, limit } = {}, options) => ({
    ...options,
    method: "GET",
    path: `${portal}/seats/subscriptions`,
    query: { page, limit },
    answer: claimedSubscriptionsSchema,
  }),

  getSubscription: (id, options) => ({
    ...options,
    method: "GET",
    path: subscriptionPath(id),
    answer: subscriptionSchema,
  }),

  updateSeatCount: (id, seats, options) => ({
    ...options,
    method: "PATCH",
    path: subscriptionPath(id),
    body: { seats },
    answer: subscriptionSchema,
  }),

  previewSeatCount: (id, seats, options) => ({
    ...options,
    method: "POST",
    path: `${subscriptionPath(id)}/change-preview`,
    body: { seats },
    answer: chargePreviewSchema,
  }),

  clearPendingUpdate: (id, options) => ({
    ...options,
    method: "PATCH",
    path: subscriptionPath(id),
    body: { pending_update: null },
    answer: subscriptionSchema,
  }),

  getPortalUser: (options) => ({
    ...options,
    method: "GET",
    path: `${portal}/customer-session/user`,
    answer: portalUserSchema,
  }),

  getSessionInfo: (options) => ({
    ...options,
    method: "GET",
    path: `${portal}/customer-session/introspect`,
    answer: sessionInfoSchema,
  }),

  listMembers: ({ page, limit } = {}, options) => ({
    ...options,
    method: "GET",
    path: `${portal}/members`,
    query: { page, limit },
    answer: portalMembersSchema,
  }),

  renameMember: (id, name, options) => ({
    ...options,
    method: "PATCH",
    path: `${portal}/members/${encodeURIComponent(id)}`,
    body: { name },
    answer: portalMemberSchema,
  }),

  getClaimInfo: (token, options) => ({
    ...options,
    method: "GET",
    path: `${claimPath}/${encodeURIComponent(token)}`,
    answer: claimInfoSchema,
    isPublic: true,
  }),

  claimSeat: (token, options) => ({
    ...options,
    method: "POST",
    path: claimPath,
    body: { invitation_token: token },
    answer: claimedSeatSchema,
    isPublic: true,
  }),
};
