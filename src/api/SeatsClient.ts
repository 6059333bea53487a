import type { ChargePreview } from "./ChargePreview.ts";
import type { ClaimedSeat, ClaimInfo } from "./Claim.ts";
import type { ClaimedSubscriptionsPage } from "./ClaimedSubscriptions.ts";
import type { PortalMember, PortalMembersPage } from "./PortalMembers.ts";
import type { PortalUser } from "./PortalUser.ts";
import type { Recipient } from "./Recipient.ts";
import type { Seat } from "./Seat.ts";
import type { SeatsList } from "./SeatsList.ts";
import type { AssignSource, SeatSource } from "./SeatSource.ts";
import type { SessionInfo } from "./SessionInfo.ts";
import type { Subscription } from "./Subscription.ts";

/**
 * A portal session token (`polar_cst_…` or `polar_mst_…`), or a function that gives one: null when nobody is signed in.
 * The function is called before the first request, and again, once, after a 401. If it throws, the call fails as
 * `session_ended` after a 401, and as `unreachable` before one.
 */
export type CustomerSession = string | (() => Token | Promise<Token>);

type Token = string | null | undefined;

/** Where a client finds Polar, and for whom it asks: a session, or a proxy that adds one. */
export type SeatsClientOptions = {
  /** Default `production`. */
  readonly environment?: "production" | "sandbox" | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds until a call without an answer is given up. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Sent as `Polar-Version`. Default: not sent, the server's own default applies; seats are alike in all. */
  readonly version?: string | undefined;
} & (
  | {
      readonly customerSession: CustomerSession;
      /** A proxy in front of Polar, for example `/api/polar`. Wins over `environment`. */
      readonly baseUrl?: string | undefined;
    }
  | {
      /** A proxy that adds the customer's session itself. */
      readonly baseUrl: string;
      readonly customerSession?: undefined;
    }
);

/** What every method of a client takes last. */
export interface CallOptions {
  /** Cancels the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** As in `fetch`: the call outlives the page, for what is sent as the person leaves it. */
  readonly keepalive?: boolean | undefined;
}

/**
 * Polar's seat operations for a customer portal. Works wherever `fetch` does. Every method throws `SeatsError`, or the
 * reason of the signal that cancels it.
 */
export interface SeatsClient {
  /** Stands for server and session in cache keys: a short hash, from which nobody gets the token back. */
  readonly scope: string;
  /** Every seat of a source. `GET /v1/customer-portal/seats` */
  listSeats(source: SeatSource, options?: CallOptions): Promise<SeatsList>;
  /** Gives a free seat to a person. `POST /v1/customer-portal/seats` */
  assignSeat(source: AssignSource, recipient: Recipient, options?: CallOptions): Promise<Seat>;
  /** Takes a seat back; the number paid for stays. `DELETE /v1/customer-portal/seats/{seat_id}` */
  revokeSeat(seatId: string, options?: CallOptions): Promise<Seat>;
  /**
   * Mails the same invitation again. It neither renews nor checks the 24 hours: an expired link stays dead.
   * `POST /v1/customer-portal/seats/{seat_id}/resend`
   */
  resendInvitation(seatId: string, options?: CallOptions): Promise<Seat>;
  /**
   * The subscriptions in which the person asking holds a claimed seat, by pages of at most 100.
   * `GET /v1/customer-portal/seats/subscriptions`
   */
  listClaimedSubscriptions(page?: Page, options?: CallOptions): Promise<ClaimedSubscriptionsPage>;

  /** How many seats a subscription has, at what price, and what is booked. `GET /v1/customer-portal/subscriptions/{id}` */
  getSubscription(subscriptionId: string, options?: CallOptions): Promise<Subscription>;
  /**
   * Changes how many seats are paid for. Depending on the organization it is charged at once, with the next
   * invoice, or booked: then `seats` stays and `pending_update` says what comes.
   * `PATCH /v1/customer-portal/subscriptions/{id}`
   */
  updateSeatCount(subscriptionId: string, seats: number, options?: CallOptions): Promise<Subscription>;
  /**
   * What {@link updateSeatCount} would cost now. A private operation: it may be missing.
   * `POST /v1/customer-portal/subscriptions/{id}/change-preview`
   */
  previewSeatCount(subscriptionId: string, seats: number, options?: CallOptions): Promise<ChargePreview>;
  /** Takes back a change that is booked. `PATCH /v1/customer-portal/subscriptions/{id}` */
  clearPendingUpdate(subscriptionId: string, options?: CallOptions): Promise<Subscription>;

  /** Who is asking. `GET /v1/customer-portal/customer-session/user` */
  getPortalUser(options?: CallOptions): Promise<PortalUser>;
  /** How long the session lasts. `GET /v1/customer-portal/customer-session/introspect` */
  getSessionInfo(options?: CallOptions): Promise<SessionInfo>;
  /** The members of a team, for its owner and billing managers. `GET /v1/customer-portal/members` */
  listMembers(page?: Page, options?: CallOptions): Promise<PortalMembersPage>;
  /** Gives a member another name. `PATCH /v1/customer-portal/members/{id}` */
  renameMember(memberId: string, name: string, options?: CallOptions): Promise<PortalMember>;

  /** What an invitation leads to, for everybody who holds its token. `GET /v1/customer-seats/claim/{token}` */
  getClaimInfo(invitationToken: string, options?: CallOptions): Promise<ClaimInfo>;
  /** Claims the seat of an invitation; a token works once. `POST /v1/customer-seats/claim` */
  claimSeat(invitationToken: string, options?: CallOptions): Promise<ClaimedSeat>;
}

/** Pages are counted from 1; `limit` is 10 if not given, 100 at most. */
export interface Page {
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}
