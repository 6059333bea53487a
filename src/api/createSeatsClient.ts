import { assignBody } from "./assignBody.ts";
import { createSession } from "./createSession.ts";
import type { FurtherCalls } from "./furtherCalls.ts";
import { seatSchema } from "./Seat.ts";
import type { CustomerSession, SeatsClient, SeatsClientOptions } from "./SeatsClient.ts";
import { SeatsError } from "./SeatsError.ts";
import { seatsListSchema } from "./SeatsList.ts";
import { sessionScope } from "./sessionScope.ts";
import { send, type TransportOptions } from "./transport.ts";

const servers = {
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
} as const;

const seatsPath = "/v1/customer-portal/seats";

/** The code of these calls is loaded when one of them is first made: most pages start without it. */
const furtherNames = [
  "listClaimedSubscriptions",
  "getSubscription",
  "updateSeatCount",
  "previewSeatCount",
  "clearPendingUpdate",
  "getPortalUser",
  "getSessionInfo",
  "listMembers",
  "renameMember",
  "getClaimInfo",
  "claimSeat",
] as const;

/** What a client can do beyond the seats of a source. */
export type Further = Pick<SeatsClient, (typeof furtherNames)[number]>;

/**
 * Polar's seat operations for one customer, over `fetch`, without React. Making one sends nothing. Its methods throw
 * `SeatsError`.
 *
 * @example
 * const seats = createSeatsClient({ customerSession: token });
 * const { available_seats } = await seats.listSeats({ subscriptionId });
 */
export function createSeatsClient({
  customerSession,
  environment = "production",
  baseUrl: server = servers[environment],
  // Looked up at each call: tests and tracing tools replace the global after this client was made.
  fetch = (input, init) => globalThis.fetch(input, init),
  timeout = 30_000,
  version,
}: SeatsClientOptions): SeatsClient {
  const baseUrl = server.replace(/\/+$/, "");
  const session = customerSession === undefined ? undefined : createSession(customerSession);
  const transport: TransportOptions = { baseUrl, session, fetch, timeout, version };
  const furtherCall =
    <Name extends keyof FurtherCalls>(name: Name) =>
    (...given: Parameters<SeatsClient[Name]>) =>
      furtherCalls().then((calls) => send(transport, name, calls[name](...given)));
  const further = Object.fromEntries(furtherNames.map((name) => [name, furtherCall(name)])) as Further;

  return {
    scope: sessionScope(baseUrl, sessionIdentity(customerSession)),

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

    ...further,
  };
}

async function furtherCalls(): Promise<FurtherCalls> {
  try {
    return (await import("./furtherCalls.ts")).furtherCalls;
  } catch (cause) {
    throw new SeatsError("import", { type: "unreachable" }, { cause });
  }
}

const identities = new WeakMap<object, string>();

/**
 * What a session is told apart by. A string is the session. What a token function will answer is not known yet, and
 * whose session a proxy adds nobody here knows: each gets a random word, new with every page, since what a persisted
 * cache has kept may be another customer's.
 */
function sessionIdentity(session: CustomerSession | undefined): string {
  if (typeof session === "string") return session;
  const who = session ?? {};
  const known = identities.get(who) ?? String(Math.random());
  identities.set(who, known);
  return known;
}
