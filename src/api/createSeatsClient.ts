import type { AssignSource, SeatSource } from "./SeatSource.ts";
import type { Recipient } from "./Recipient.ts";
import { seatSchema, type Seat } from "./Seat.ts";
import { seatsListSchema, type SeatsList } from "./SeatsList.ts";
import { claimedSubscriptionsSchema, type ClaimedSubscriptionsPage } from "./ClaimedSubscriptions.ts";
import { assignBody } from "./assignBody.ts";
import { sessionScope } from "./sessionScope.ts";
import { send, type Call, type TransportOptions } from "./transport.ts";

/** A portal session token (`polar_cst_…` or `polar_mst_…`), or a function that gives one when it is needed. */
export type CustomerSession = string | (() => string | Promise<string>);

export type SeatsClientOptions = {
  /** Default `production`. */
  readonly environment?: "production" | "sandbox";
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until a call without an answer is given up. Default 30,000. */
  readonly timeout?: number;
  /** Sent as `Polar-Version`. Default: not sent, the server's own default applies; seats are alike in all. */
  readonly version?: string;
} & (
  | {
      readonly customerSession: CustomerSession;
      /** A proxy in front of Polar, for example `/api/polar`. Wins over `environment`. */
      readonly baseUrl?: string;
    }
  | {
      /** A proxy that adds the customer's session itself. */
      readonly baseUrl: string;
      readonly customerSession?: undefined;
    }
);

export interface CallOptions {
  /** Cancels the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Polar's seat operations for a customer portal. Works wherever `fetch` does. Every method throws `SeatsError`. */
export interface SeatsClient {
  /** A one-way word for server and session, for cache keys. Not the token, and no way back to it. */
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
  listClaimedSubscriptions(
    page?: { readonly page?: number; readonly limit?: number },
    options?: CallOptions,
  ): Promise<ClaimedSubscriptionsPage>;
}

const servers = {
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
} as const;

const seatsPath = "/v1/customer-portal/seats";

/**
 * @example
 * const seats = createSeatsClient({ customerSession: token });
 * const { available_seats } = await seats.listSeats({ subscriptionId });
 */
export function createSeatsClient(options: SeatsClientOptions): SeatsClient {
  const baseUrl = (options.baseUrl ?? servers[options.environment ?? "production"]).replace(/\/+$/, "");
  const transport: TransportOptions = {
    baseUrl,
    token: tokenSource(options.customerSession),
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
  };
}

function tokenSource(session: CustomerSession | undefined): TransportOptions["token"] {
  return async () => (typeof session === "function" ? session() : session);
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
