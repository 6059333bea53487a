import { assignBody } from "./assignBody.ts";
import { createSession } from "./createSession.ts";
import type { FurtherCalls } from "./furtherCalls.ts";
import { seatSchema } from "./Seat.ts";
import type { CustomerSession, SeatsClient, SeatsClientOptions } from "./SeatsClient.ts";
import { seatsListSchema } from "./SeatsList.ts";
import { sessionScope } from "./sessionScope.ts";
import { SeatsError } from "./SeatsError.ts";
import { send, type TransportOptions } from "./transport.ts";

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
    session: options.customerSession === undefined ? undefined : createSession(options.customerSession),
    // Looked up at each call: tests and tracing tools replace the global after this client was made.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout: options.timeout ?? 30_000,
    version: options.version,
  };
  const further =
    <Name extends keyof FurtherCalls>(name: Name) =>
    (...given: Parameters<SeatsClient[Name]>) =>
      furtherCalls().then((calls) => send(transport, name, calls[name](...given)));

  return {
    scope: sessionScope(baseUrl, sessionIdentity(options.customerSession)),

    listSeats: (source, options) =>
      send(transport, "listSeats", {
        ...options,
        method: "GET",
        path: seatsPath,
        query: { subscription_id: source.subscriptionId, order_id: source.orderId },
        answer: seatsListSchema,
      }),

    assignSeat: (source, recipient, options) =>
      send(transport, "assignSeat", {
        ...options,
        method: "POST",
        path: seatsPath,
        body: assignBody(source, recipient),
        answer: seatSchema,
      }),

    revokeSeat: (seatId, options) =>
      send(transport, "revokeSeat", {
        ...options,
        method: "DELETE",
        path: `${seatsPath}/${encodeURIComponent(seatId)}`,
        answer: seatSchema,
      }),

    resendInvitation: (seatId, options) =>
      send(transport, "resendInvitation", {
        ...options,
        method: "POST",
        path: `${seatsPath}/${encodeURIComponent(seatId)}/resend`,
        answer: seatSchema,
      }),

    listClaimedSubscriptions: further("listClaimedSubscriptions"),
    getSubscription: further("getSubscription"),
    updateSeatCount: further("updateSeatCount"),
    previewSeatCount: further("previewSeatCount"),
    clearPendingUpdate: further("clearPendingUpdate"),
    getPortalUser: further("getPortalUser"),
    getSessionInfo: further("getSessionInfo"),
    listMembers: further("listMembers"),
    renameMember: further("renameMember"),
    getClaimInfo: further("getClaimInfo"),
    claimSeat: further("claimSeat"),
  };
}

/** What goes beyond the seats themselves is fetched when it is first asked for: most pages start without it. */
async function furtherCalls(): Promise<FurtherCalls> {
  try {
    return (await import("./furtherCalls.ts")).furtherCalls;
  } catch (cause) {
    throw new SeatsError("import", { type: "unreachable" }, { cause });
  }
}

const identities = new WeakMap<() => unknown, string>();

/**
 * A token function is known by itself: what it will answer is not known yet, and changes with every renewal. Whom a
 * proxy speaks for, nobody here knows. Neither is ever met again: what a cache has kept may be another customer's.
 */
function sessionIdentity(session: CustomerSession | undefined): string {
  if (typeof session === "string") return session;
  const own = String(Math.random());
  if (!session) return own;
  const known = identities.get(session) ?? own;
  identities.set(session, known);
  return known;
}
