import { actorSessions } from "./actorSessions.ts";
import { behindTheApi } from "./behindTheApi.ts";
import { inProcessFetch } from "./inProcessFetch.ts";
import { mswHandlers } from "./mswHandlers.ts";
import { routes } from "./routes/routes.ts";
import type { SeatServer } from "./SeatServer.ts";
import type { SeatServerOptions } from "./SeatServerOptions.ts";
import { createWorld } from "./state/createWorld.ts";
import { defaultWorld } from "./state/defaultWorld.ts";
import { createApi } from "./wire/createApi.ts";
import { createDoor } from "./wire/createDoor.ts";

/**
 * Makes a Polar in memory, for tests and stories. Every server has its own ids, people and tokens.
 *
 * @example
 * const server = createSeatServer({ total: 5, seats: [aSeat({ status: "claimed" }), aSeat()] });
 * const client = createSeatsClient({ fetch: server.fetch, customerSession: server.session() });
 * await client.listSeats(server.source);
 */
export function createSeatServer(options: SeatServerOptions = {}): SeatServer {
  const { latency = 0, changePreview = { taxRate: 0 }, environment = "development" } = options;
  const { world, ids } = createWorld({
    kind: options.world ?? defaultWorld.kind,
    now: options.now ?? defaultWorld.now,
    total: options.total ?? defaultWorld.total,
    price: { ...defaultWorld.price, ...options.price },
    proration: options.proration ?? defaultWorld.proration,
    paymentMethod: options.paymentMethod ?? defaultWorld.paymentMethod,
    names: { ...defaultWorld.names, ...options.names },
  });
  const door = createDoor({
    api: createApi(world, routes(changePreview), environment),
    latency: typeof latency === "function" ? latency : () => latency,
    origin: options.origin === undefined ? (globalThis.location?.origin ?? null) : options.origin,
  });
  const source = { subscriptionId: ids.sub };
  const behind = behindTheApi(world, ids);
  behind.seed(source, options.seats ?? []);

  return {
    handlers: mswHandlers(door),
    fetch: inProcessFetch(door),
    source,
    ids,
    requests: door.seen,
    session: actorSessions(world, ids),
    ...behind,
    disturb: (hook) => door.disturb(hook),
    goOffline: () => {
      door.online = false;
      world.channels.breakAll();
    },
    goOnline: () => {
      door.online = true;
    },
  };
}
