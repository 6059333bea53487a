// @vitest-environment node
import { createPolar as createPolarOf2026_04 } from "@polar-sh/sdk/2026-04";
import { createPolar } from "@polar-sh/sdk/2026-10";
import { createPolar as createPolarOf2027_01 } from "@polar-sh/sdk/2027-01";
import { describe, expect, test } from "vitest";
import type { SeatServer } from "../../src/testing/index.ts";
import { everyItem } from "./everyItem.ts";
import { meetSdk1 } from "./meetSdk1.ts";
import { portalSessions } from "./portalSessions.ts";
import { serving } from "./serving.ts";
import { waysToName } from "./waysToName.ts";

const serve = serving();
const threeSeats = [{ status: "claimed" }, { status: "pending" }, { status: "revoked" }] as const;
const aMoment = () => new Date("2026-11-22T09:00:00.250Z");

const bodiesSent = ({ requests }: SeatServer) =>
  requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body) as object);

describe.for(portalSessions)("seats with a $kind session", ({ world, actor, self }) => {
  test("the seats of a subscription are the ones our client reads", async () => {
    const { portal, client, source, ids } = meetSdk1(serve({ world, total: 4, seats: threeSeats }), actor);
    const list = await portal.seats.listSeats({ subscription_id: ids.sub });
    expect(list).toMatchObject({ total_seats: 4, available_seats: 2 });
    expect(list.seats.map(({ status }) => status)).toEqual(["claimed", "pending", "revoked"]);
    expect(await client.listSeats(source)).toEqual(list);
  });

  test("the seats of an order are the ones our client reads", async () => {
    const { server, portal, client, ids } = meetSdk1(serve({ world }), actor);
    server.seed({ orderId: ids.order }, [{ status: "claimed" }]);
    const list = await portal.seats.listSeats({ order_id: ids.order });
    expect(list).toMatchObject({ total_seats: 2, available_seats: 1, seats: [{ order_id: ids.order }] });
    expect(await client.listSeats({ orderId: ids.order })).toEqual(list);
  });

  test.for(waysToName)("a seat goes to $way as it does from our client", async ({ of }) => {
    const { server, portal, client, source, ids } = meetSdk1(serve({ world, now: aMoment }), actor);
    const { recipient, body } = of(server);
    const theirs = await portal.seats.assignSeat({ subscription_id: ids.sub, ...body });
    const ours = await client.assignSeat({ orderId: ids.order }, recipient);

    expect(ours).toEqual({ ...theirs, id: ours.id, subscription_id: null, order_id: ids.order });
    expect(bodiesSent(server)).toEqual([
      { subscription_id: ids.sub, ...body },
      { order_id: ids.order, ...body },
    ]);
    expect((await client.listSeats(source)).seats).toEqual([theirs]);
    expect((await portal.seats.listSeats({ order_id: ids.order })).seats).toEqual([ours]);
  });

  test("a checkout names the subscription or the order it made", async () => {
    const { server, portal, client, ids } = meetSdk1(serve({ world }), actor);
    const sub = await portal.seats.assignSeat({ checkout_id: ids.checkout_sub, email: "ana@acme.dev" });
    const order = await portal.seats.assignSeat({ checkout_id: ids.checkout_order, email: "ana@acme.dev" });
    expect([sub.subscription_id, order.order_id]).toEqual([ids.sub, ids.order]);
    const ours = await client.assignSeat({ checkoutId: ids.checkout_sub }, { email: "bo@acme.dev" });
    expect(ours.subscription_id).toBe(ids.sub);
    expect(bodiesSent(server)[2]).toEqual({ checkout_id: ids.checkout_sub, email: "bo@acme.dev" });
  });

  test("a revoked seat still shows its person once, and then never again", async () => {
    const server = serve({ world, seats: [{ email: "ana@acme.dev" }] });
    const { portal, client, source } = meetSdk1(server, actor);
    const id = server.seats()[0]?.id ?? "";
    const first = await portal.seats.revokeSeat(id);
    expect(first).toMatchObject({ status: "revoked", email: null, member: { email: "ana@acme.dev" } });
    const second = await portal.seats.revokeSeat(id);
    expect(second).toMatchObject({ status: "revoked", email: null, member: null });
    expect(await client.revokeSeat(id)).toEqual(second);
    expect(await client.listSeats(source)).toMatchObject({ seats: [second], available_seats: 3 });
  });

  test("an invitation that is sent again leaves the seat as it was", async () => {
    const { portal, client, server } = meetSdk1(serve({ world, seats: [{}] }), actor);
    const [before] = server.seats();
    expect(await portal.seats.resendInvitation(before?.id ?? "")).toEqual(before);
    expect(await client.resendInvitation(before?.id ?? "")).toEqual(before);
  });

  test("the subscriptions of a claimed seat come as a page, one by one, and to our client alike", async () => {
    const { server, portal, client, ids } = meetSdk1(serve({ world }), actor);
    const nothing = { items: [], pagination: { total_count: 0, max_page: 0 } };
    expect(await portal.seats.listClaimedSubscriptions()).toEqual(nothing);
    expect(await client.listClaimedSubscriptions()).toEqual(nothing);

    await portal.seats.assignSeat({ subscription_id: ids.sub, ...self(server).body, immediate_claim: true });
    const page = await portal.seats.listClaimedSubscriptions({ page: 1, limit: 5 });
    expect(page).toMatchObject({ items: [{ id: ids.sub, seats: 3 }], pagination: { total_count: 1 } });
    expect(await client.listClaimedSubscriptions({ page: 1, limit: 5 })).toEqual(page);
    expect(await everyItem(portal.seats.iterListClaimedSubscriptions())).toEqual(page.items);
  });

  test("an invitation tells what it is for, is claimed once, and signs its person in", async () => {
    const { server, polar, portal, client, ids } = meetSdk1(serve({ world }), actor);
    const seat = await portal.seats.assignSeat({ subscription_id: ids.sub, email: "ana@acme.dev" });
    const token = server.invitationToken(seat.id);
    const info = await polar.customerSeats.getClaimInfo(token);
    expect(info).toMatchObject({ product_id: ids.product, customer_email: "ana@acme.dev", can_claim: true });
    expect(await client.getClaimInfo(token)).toEqual(info);

    const claim = await polar.customerSeats.claimSeat({ invitation_token: token });
    expect(claim.seat).toMatchObject({ id: seat.id, status: "claimed", email: "ana@acme.dev" });
    expect(server.seats()).toEqual([claim.seat]);
    const ana = createPolar({ accessToken: claim.customer_session_token }).customerPortal;
    expect(await ana.seats.listClaimedSubscriptions()).toMatchObject({ items: [{ id: ids.sub }] });
  });

  test("an invitation that our client claims is one that the SDK sees claimed", async () => {
    const { server, portal, client, source, ids } = meetSdk1(serve({ world }), actor);
    const seat = await client.assignSeat(source, { email: "ana@acme.dev" });
    const claim = await client.claimSeat(server.invitationToken(seat.id));
    const list = await portal.seats.listSeats({ subscription_id: ids.sub });
    expect(list.seats).toEqual([claim.seat]);
    const ana = createPolar({ accessToken: claim.customer_session_token }).customerPortal;
    expect(await ana.seats.listClaimedSubscriptions()).toMatchObject({ items: [{ id: ids.sub }] });
  });
});

test("a buyer whose people claimed three seats meets the subscription three times", async () => {
  const { portal, client, ids } = meetSdk1(serve({ world: "member_model" }), "customer");
  for (const email of ["ana@acme.dev", "bo@acme.dev", "cy@acme.dev"])
    await portal.seats.assignSeat({ subscription_id: ids.sub, email, immediate_claim: true });
  const items = await everyItem(portal.seats.iterListClaimedSubscriptions({ limit: 1 }));
  expect(items.map(({ id }) => id)).toEqual([ids.sub, ids.sub, ids.sub]);
  expect(await client.listClaimedSubscriptions({ page: 3, limit: 1 })).toEqual({
    items: items.slice(2),
    pagination: { total_count: 3, max_page: 3 },
  });
});

test("a plain member reads the seats like everybody else", async () => {
  const { portal, client, source, ids } = meetSdk1(serve({ seats: threeSeats }), "member");
  expect(await client.listSeats(source)).toEqual(await portal.seats.listSeats({ subscription_id: ids.sub }));
});

test("seats are alike in both versions that the contract's server knows; a younger one finds no route", async () => {
  const server = serve({ seats: threeSeats });
  const { client, source, token } = meetSdk1(server, "buyer");
  const query = { subscription_id: source.subscriptionId };
  const old = createPolarOf2026_04({ accessToken: token }).customerPortal.seats;
  expect(await old.listSeats(query)).toEqual(await client.listSeats(source));
  const young = createPolarOf2027_01({ accessToken: token }).customerPortal.seats;
  await expect(young.listSeats(query)).rejects.toMatchObject({
    statusCode: 404,
    error: { detail: "Not Found" },
  });
});

test("an open door is shut for a session that is over: the SDK shows it, our client does not", async () => {
  const server = serve({ seats: [{}] });
  const { polar, client } = meetSdk1(server, "buyer");
  const token = server.invitationToken(server.seats()[0]?.id ?? "");
  server.expireSession();
  await expect(polar.customerSeats.getClaimInfo(token)).rejects.toMatchObject({ statusCode: 401 });
  expect(await client.getClaimInfo(token)).toMatchObject({ can_claim: true });
});

test("a list of nothing in particular is refused to the SDK; ours cannot be asked for it", async () => {
  const { portal } = meetSdk1(serve(), "buyer");
  await expect(portal.seats.listSeats()).rejects.toMatchObject({
    name: "PolarClientError",
    statusCode: 400,
    error: expect.stringContaining("Either subscription_id or order_id must be provided"),
  });
});

test("the merchant's own server does to seats what the portal does", async () => {
  const server = serve();
  const { customerSeats } = meetSdk1(server, "org").polar;
  const { client, source, ids } = meetSdk1(server, "buyer");
  const seat = await customerSeats.assignSeat({ subscription_id: ids.sub, email: "ana@acme.dev" });
  expect(await customerSeats.resendInvitation(seat.id)).toEqual(seat);
  const list = await customerSeats.listSeats({ subscription_id: ids.sub });
  expect(list.seats).toEqual([seat]);
  expect(await client.listSeats(source)).toEqual(list);
  await customerSeats.revokeSeat(seat.id);
  expect(await client.listSeats(source)).toMatchObject({ seats: [{ status: "revoked" }] });
});

test("the SDK knows no further operation on seats", () => {
  const polar = createPolar({ accessToken: "" });
  expect(Object.keys(polar.customerPortal.seats).sort()).toEqual([
    "assignSeat",
    "iterListClaimedSubscriptions",
    "listClaimedSubscriptions",
    "listSeats",
    "resendInvitation",
    "revokeSeat",
  ]);
  expect(Object.keys(polar.customerSeats).sort()).toEqual([
    "assignSeat",
    "claimSeat",
    "getClaimInfo",
    "listSeats",
    "resendInvitation",
    "revokeSeat",
  ]);
});
