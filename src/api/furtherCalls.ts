import { chargePreviewSchema, type ChargePreview } from "./ChargePreview.ts";
import { claimedSeatSchema, claimInfoSchema, type ClaimedSeat, type ClaimInfo } from "./Claim.ts";
import { claimedSubscriptionsSchema, type ClaimedSubscriptionsPage } from "./ClaimedSubscriptions.ts";
import {
  portalMemberSchema,
  portalMembersSchema,
  type PortalMember,
  type PortalMembersPage,
} from "./PortalMembers.ts";
import { portalUserSchema, type PortalUser } from "./PortalUser.ts";
import type { Page } from "./SeatsClient.ts";
import { sessionInfoSchema, type SessionInfo } from "./SessionInfo.ts";
import { subscriptionSchema, type Subscription } from "./Subscription.ts";
import type { Call } from "./transport.ts";

const portal = "/v1/customer-portal";
const claimPath = "/v1/customer-seats/claim";
const subscriptionPath = (id: string) => `${portal}/subscriptions/${encodeURIComponent(id)}`;

/** The calls beyond the seats of a source: the subscription, who is asking, the team, the invitation. */
export const furtherCalls = {
  listClaimedSubscriptions: ({ page, limit }: Page = {}): Call<ClaimedSubscriptionsPage> => ({
    operation: "listClaimedSubscriptions",
    method: "GET",
    path: `${portal}/seats/subscriptions`,
    query: { page, limit },
    answer: claimedSubscriptionsSchema,
  }),

  getSubscription: (id: string): Call<Subscription> => ({
    operation: "getSubscription",
    method: "GET",
    path: subscriptionPath(id),
    answer: subscriptionSchema,
  }),

  updateSeatCount: (id: string, seats: number): Call<Subscription> => ({
    operation: "updateSeatCount",
    method: "PATCH",
    path: subscriptionPath(id),
    body: { seats },
    answer: subscriptionSchema,
  }),

  previewSeatCount: (id: string, seats: number): Call<ChargePreview> => ({
    operation: "previewSeatCount",
    method: "POST",
    path: `${subscriptionPath(id)}/change-preview`,
    body: { seats },
    answer: chargePreviewSchema,
  }),

  clearPendingUpdate: (id: string): Call<Subscription> => ({
    operation: "clearPendingUpdate",
    method: "PATCH",
    path: subscriptionPath(id),
    body: { pending_update: null },
    answer: subscriptionSchema,
  }),

  getPortalUser: (): Call<PortalUser> => ({
    operation: "getPortalUser",
    method: "GET",
    path: `${portal}/customer-session/user`,
    answer: portalUserSchema,
  }),

  getSessionInfo: (): Call<SessionInfo> => ({
    operation: "getSessionInfo",
    method: "GET",
    path: `${portal}/customer-session/introspect`,
    answer: sessionInfoSchema,
  }),

  listMembers: ({ page, limit }: Page = {}): Call<PortalMembersPage> => ({
    operation: "listMembers",
    method: "GET",
    path: `${portal}/members`,
    query: { page, limit },
    answer: portalMembersSchema,
  }),

  renameMember: (memberId: string, name: string): Call<PortalMember> => ({
    operation: "renameMember",
    method: "PATCH",
    path: `${portal}/members/${encodeURIComponent(memberId)}`,
    body: { name },
    answer: portalMemberSchema,
  }),

  getClaimInfo: (token: string): Call<ClaimInfo> => ({
    operation: "getClaimInfo",
    method: "GET",
    path: `${claimPath}/${encodeURIComponent(token)}`,
    answer: claimInfoSchema,
    isPublic: true,
  }),

  claimSeat: (token: string): Call<ClaimedSeat> => ({
    operation: "claimSeat",
    method: "POST",
    path: claimPath,
    body: { invitation_token: token },
    answer: claimedSeatSchema,
    isPublic: true,
  }),
};
