import type { SeatServer } from "../../src/testing/index.ts";
import { declaredAnswers } from "./declaredAnswers.ts";
import { unknownId } from "./Refusal.ts";

export interface AskedFor {
  readonly method: string;
  /** From `/v1` on, with the query. */
  readonly address: string;
  readonly body?: unknown;
}

const portal = "/v1/customer-portal";

/** A private operation, which the file therefore leaves out. */
const preview = { method: "POST", path: `${portal}/subscriptions/{id}/change-preview` };

/**
 * Every operation that the OpenAPI file declares, asked in good and in bad ways: with ids that are there, that are
 * not and that are none, with pages of nothing, with bodies that fit, that are refused and that are no use.
 * What changes nothing comes first.
 */
export function everyRequest(server: SeatServer): AskedFor[] {
  const operations = new Map([...declaredAnswers, preview].map((it) => [`${it.method} ${it.path}`, it]));
  const asked = [...operations].flatMap(([operation, { method, path }]) =>
    addressesOf(server, path).flatMap((address) =>
      method === "GET"
        ? queriesOf(server, path).map((query) => ({ method, address: address + query }))
        : bodiesOf(server, operation).map((body) => ({ method, address, body })),
    ),
  );
  return asked.sort((one, other) => rank(one) - rank(other));
}

const order = ["GET", "POST", "PATCH", "DELETE"];
const rank = ({ method }: AskedFor) => order.indexOf(method);

function addressesOf(server: SeatServer, path: string): string[] {
  const parameter = /\{\w+\}/.exec(path)?.[0];
  if (parameter === undefined) return [path];
  return [...goodIds(server, path), unknownId, "atlas"].map((id) => path.replace(parameter, id));
}

function goodIds(server: SeatServer, path: string): string[] {
  const { ids } = server;
  const seats = server.seats().map(({ id }) => id);
  if (path.includes("{invitation_token}")) return [server.invitationToken(pendingSeat(server))];
  if (path.includes("{seat_id}")) return seats;
  if (path.startsWith(`${portal}/subscriptions/`)) return [ids.sub, ids.sub_noseats, ids.sub_other];
  if (path.startsWith(`${portal}/orders/`)) return [ids.order, ids.order_pending];
  return Object.values(ids.member);
}

function queriesOf({ ids }: SeatServer, path: string): string[] {
  if (/\/(customer-portal\/seats|customer-seats)$/.test(path))
    return [
      "",
      `?subscription_id=${ids.sub}`,
      `?order_id=${ids.order}`,
      `?subscription_id=${unknownId}`,
      "?order_id=atlas",
    ];
  if (/\/(subscriptions|orders|members)\/?$/.test(path)) return ["", "?page=2&limit=1", "?limit=0"];
  return [""];
}

/** By operation, the one that goes well last; undefined is no body at all. */
function bodiesOf(server: SeatServer, operation: string): unknown[] {
  const { ids } = server;
  const assignments = [
    {},
    { subscription_id: unknownId, email: "bo@acme.dev" },
    { order_id: ids.order_pending, email: "bo@acme.dev" },
    { subscription_id: ids.sub, member_id: ids.member.member, metadata: { team: "ops" } },
    { order_id: ids.order, external_member_id: "u-9", email: "cy@acme.dev", immediate_claim: true },
  ];
  const bodies: Readonly<Record<string, unknown[]>> = {
    [`POST ${portal}/seats`]: assignments,
    "POST /v1/customer-seats": assignments,
    [`PATCH ${portal}/subscriptions/{id}`]: [
      { seats: "many" },
      { seats: 0 },
      { pending_update: null },
      {},
      { seats: 4 },
      { cancel_at_period_end: true },
      { cancel_at_period_end: false },
      { seats: 5 },
    ],
    [`POST ${portal}/subscriptions/{id}/change-preview`]: [{ seats: "many" }, { seats: 0 }, { seats: 8 }],
    [`POST ${portal}/members`]: [{}, { email: "bo@acme.dev", role: "owner" }, { email: "bo@acme.dev" }],
    [`PATCH ${portal}/members/{id}`]: [{ role: "king" }, { role: "owner" }, { name: "Bo" }],
    "POST /v1/customer-sessions/": [
      {},
      { customer_id: ids.buyer_id },
      { customer_id: ids.buyer_id, member_id: ids.member.member },
    ],
    "POST /v1/customer-seats/claim": [
      {},
      { invitation_token: "atlas" },
      { invitation_token: server.invitationToken(pendingSeat(server)) },
    ],
  };
  return bodies[operation] ?? [undefined];
}

function pendingSeat(server: SeatServer): string {
  const seat = server.seats().find(({ status }) => status === "pending");
  if (!seat) throw new Error("there is no invitation to ask for");
  return seat.id;
}
