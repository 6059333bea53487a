import type { HttpHandler } from "msw";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import type { Disturb, SeenRequest } from "./Disturbance.ts";
import type { SeatOverrides } from "./state/completeSeat.ts";
import type { SeatServerIds } from "./state/SeatServerIds.ts";
import type { PaymentMethod, Proration } from "./state/World.ts";

/**
 * Whom a session is for. `buyer` is who buys: the customer in `legacy` and `no_feature`, the team's owner
 * elsewhere. `org` and `org_no_scope` are the merchant's server, with every scope and with none for seats.
 */
export type Actor =
  | "buyer"
  | "customer"
  | "other_customer"
  | "owner"
  | "billing_manager"
  | "member"
  | "org"
  | "org_no_scope";

/** A Polar that lives in memory: it has capacity, remembers, and refuses in the real server's words. */
export interface SeatServer {
  /** Request handlers for Mock Service Worker, in a browser or in Node, under any base URL. */
  readonly handlers: HttpHandler[];
  /** The same server as a `fetch`, in process: `createSeatsClient({ fetch: server.fetch, … })`. */
  readonly fetch: typeof globalThis.fetch;
  /** The main subscription. */
  readonly source: { readonly subscriptionId: string };
  /** Everything that is there from the start. */
  readonly ids: SeatServerIds;
  /** Every request so far, in the order in which they came. */
  readonly requests: readonly SeenRequest[];

  /** A bearer token: the same one for as long as it lives, then a new one. Default: the buyer's. */
  session(actor?: Actor): string;

  /** The rows as the server holds them (copies). Default: of the main subscription. */
  seats(source?: SeatSource): Seat[];
  /** A subscription as its buyer sees it. Default: the main one. */
  subscription(id?: string): Subscription;
  /** Puts further rows there, without asking for capacity. */
  seed(source: SeatSource, seats: readonly SeatOverrides[]): void;

  /** Somebody opens the invitation and claims the seat. */
  claim(seatId: string): Seat;
  /** The token in the invitation that was mailed last for this seat; it may be used up or expired. */
  invitationToken(seatId: string): string;

  /** The session ends now: one, or every portal session. */
  expireSession(token?: string): void;
  /** The 24 hours of an invitation are over. */
  expireInvitation(seatId: string): void;
  /** A pending row loses its token, so that nothing can be sent again. */
  clearInvitationToken(seatId: string): void;
  /** The number of seats paid for changes without the portal. Default: of the main subscription. */
  setTotalSeats(seats: number, source?: SeatSource): void;
  /** The price of the main product gets other bounds. */
  setSeatBounds(minimum: number, maximum: number | null): void;
  setProration(proration: Proration): void;
  setPaymentMethod(method: PaymentMethod): void;
  /** The organization no longer sells seats. */
  disableFeature(): void;
  /** The buyer's customer has no address any more. */
  clearBuyerEmail(): void;
  /** The product of the paid order is gone. */
  dropOrderProduct(): void;
  /** The main subscription is set to end with its period. */
  cancelAtPeriodEnd(): void;
  /** The main subscription is canceled at once; its seats stay until {@link endSubscription}. */
  cancelSubscription(): void;
  /** The main subscription ends, and every seat of it is revoked. */
  endSubscription(): void;
  /** A payment of the main subscription failed. */
  pastDue(): void;
  /** Does now what the server does a moment after an answer (revoking the seats of a removed member). */
  runJobs(): void;

  /**
   * Looks at every request from now on and may disturb it. The hook that came last decides first. Returns its removal.
   */
  disturb(hook: Disturb): () => void;
  /** Every call fails like a lost network, and open streams break. */
  goOffline(): void;
  goOnline(): void;
}
