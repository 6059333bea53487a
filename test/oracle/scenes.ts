import {
  createSeatServer,
  type SeatServer,
  type SeatServerOptions,
  type WorldKind,
} from "../../src/testing/index.ts";
import { actors } from "../contract/Memory.ts";
import { everyRequest, type AskedFor } from "./everyRequest.ts";

/** Something that makes a seat server answer. */
export interface Scene {
  readonly name: string;
  readonly play: () => Promise<unknown>;
}

const seeded: SeatServerOptions = {
  total: 6,
  seats: [{ status: "claimed" }, { status: "pending" }, { status: "revoked" }, { status: "pending" }],
};

const everybody = [...actors, "nobody", "a bad token"];
const worlds: readonly { readonly world: WorldKind; readonly askers: readonly string[] }[] = [
  { world: "member_model", askers: everybody },
  { world: "legacy", askers: everybody },
  { world: "locked", askers: ["buyer"] },
  { world: "no_feature", askers: ["buyer"] },
];

/** Everything that can be asked, by everybody who can ask, in every kind of organization. */
const callers: readonly Scene[] = worlds.flatMap(({ world, askers }) =>
  askers.map((asker) => ({
    name: `${world}: everything, asked by ${asker}`,
    play: () => {
      const server = createSeatServer({ ...seeded, world });
      const known = actors.find((actor) => actor === asker);
      const token = known ? server.session(known) : `polar_cst_${"0".repeat(43)}`;
      const headers = asker === "nobody" ? {} : { Authorization: `Bearer ${token}` };
      return askAll(server, everyRequest(server), headers);
    },
  })),
);

interface State {
  readonly state: string;
  readonly options?: SeatServerOptions;
  readonly happens?: (server: SeatServer) => unknown;
}

const tiers = [
  { min_seats: 2, max_seats: 5, price_per_seat: 1200 },
  { min_seats: 6, max_seats: 50, price_per_seat: 900 },
];

const changed: readonly State[] = [
  {
    state: "a graduated price with bounds",
    options: { price: { type: "graduated", tiers, currency: "eur" } },
  },
  { state: "more people than seats", happens: (it) => it.setTotalSeats(1) },
  { state: "a payment that failed", happens: (it) => it.pastDue() },
  { state: "an end with the period", happens: (it) => it.cancelAtPeriodEnd() },
  { state: "a canceled subscription", happens: (it) => it.cancelSubscription() },
  { state: "a subscription that is over", happens: (it) => it.endSubscription() },
  { state: "a product that is gone", happens: (it) => it.dropOrderProduct() },
  { state: "seats switched off", happens: (it) => it.disableFeature() },
  { state: "a buyer without an address", happens: (it) => it.clearBuyerEmail() },
  {
    state: "an expired invitation",
    happens: (it) => it.seats().forEach(({ id }) => it.expireInvitation(id)),
  },
  {
    state: "a change booked for the next period",
    options: { proration: "next_period" },
    happens: (it) => askAll(it, [patchSeats(it, 8), patchSeats(it, 9)], bearer(it)),
  },
  {
    state: "a charge that goes well",
    options: { proration: "reset", paymentMethod: "works" },
    happens: (it) => askAll(it, [patchSeats(it, 8)], bearer(it)),
  },
  {
    state: "a charge that is declined",
    options: { proration: "invoice", paymentMethod: "declined" },
    happens: (it) => askAll(it, [patchSeats(it, 8)], bearer(it)),
  },
];

/** Everything that can be read, whatever has happened behind the API. */
const states: readonly Scene[] = (["member_model", "legacy"] as const).flatMap((world) =>
  changed.map(({ state, options, happens }) => ({
    name: `${world}: everything that can be read, with ${state}`,
    play: async () => {
      const server = createSeatServer({ ...seeded, world, ...options });
      const reads = everyRequest(server).filter(({ method }) => method === "GET");
      await happens?.(server);
      for (const actor of ["customer", "billing_manager", "org"] as const)
        await askAll(server, reads, bearer(server, actor));
    },
  })),
);

/** Everything that can be asked, where no route is reached. */
const shut: readonly Scene[] = [
  {
    name: "everything, asked in a version that is none",
    play: () => {
      const server = createSeatServer(seeded);
      return askAll(server, everyRequest(server), { ...bearer(server), "Polar-Version": "2020-01" });
    },
  },
  {
    name: "everything, asked once too often",
    play: () => {
      const server = createSeatServer({ ...seeded, environment: "sandbox" });
      const before = Array.from({ length: 100 }, () => ({ method: "GET", address: "/v1/nope" }));
      return askAll(server, [...before, ...everyRequest(server)], {});
    },
  },
  {
    name: "everything, asked while the server crashes",
    play: () => {
      const server = createSeatServer(seeded);
      server.disturb(() => ({ outcome: "crash before" }));
      return askAll(server, everyRequest(server), bearer(server));
    },
  },
];

export const scenes: readonly Scene[] = [...callers, ...states, ...shut];

function bearer(server: SeatServer, actor: Parameters<SeatServer["session"]>[0] = "buyer") {
  return { Authorization: `Bearer ${server.session(actor)}` };
}

function patchSeats({ ids }: SeatServer, seats: number): AskedFor {
  return { method: "PATCH", address: `/v1/customer-portal/subscriptions/${ids.sub}`, body: { seats } };
}

async function askAll(
  server: SeatServer,
  asked: readonly AskedFor[],
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { method, address, body } of asked) {
    const response = await server.fetch(`https://api.polar.sh${address}`, {
      method,
      headers: { ...headers, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    await response.body?.cancel();
  }
}
