// @vitest-environment node
import { Polar } from "polar-sdk-0";
import { describe, expect, test } from "vitest";
import type { SeatServer } from "../../src/testing/index.ts";
import { everyItem } from "./everyItem.ts";
import { meetSdk0 } from "./meetSdk0.ts";
import { portalSessions } from "./portalSessions.ts";
import { serving } from "./serving.ts";
import { waysToName } from "./waysToName.ts";
import { wireFacts } from "./wireFacts.ts";

const serve = serving();
const threeSeats = [{ status: "claimed" }, { status: "pending" }, { status: "revoked" }] as const;
const aMoment = () => new Date("2026-11-22T09:00:00.250Z");

const bodiesSent = ({ requests }: SeatServer) =>
  requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body) as object);

describe.for(portalSessions)("seats with a $kind session", (session) => {
  const { world, self } = session;

  test("the seats of a subscription are the ones our client reads", async () => {
    const { portal, security, client, source } = meetSdk0(serve({ world, seats: threeSeats }), session);
    const list = await portal.seats.listSeats(security, source);
    expect(list).toMatchObject({ totalSeats: 3, availableSeats: 1 });
    expect(list.seats.map(({ createdAt }) => createdAt instanceof Date)).toEqual([true, true, true]);
    expect(wireFacts(await client.listSeats(source))).toEqual(wireFacts(list));
  });

  test("the seats of an order are the ones our client reads", async () => {
    const { server, portal, security, client, ids } = meetSdk0(serve({ world }), session);
    const source = { orderId: ids.order };
    server.seed(source, [{ status: "claimed" }]);
    const list = await portal.seats.listSeats(security, source);
    expect(list).toMatchObject({ totalSeats: 2, seats: [{ orderId: ids.order, subscriptionId: null }] });
    expect(wireFacts(await client.listSeats(source))).toEqual(wireFacts(list));
  });

  test.for(waysToName)("a seat goes to $way as it does from our client", async ({ of }) => {
    const { server, portal, security, client, source, ids } = meetSdk0(
      serve({ world, now: aMoment }),
      session,
    );
    const { recipient, body } = of(server);
    const theirs = await portal.seats.assignSeat(security, { ...source, ...recipient });
    const ours = await client.assignSeat({ orderId: ids.order }, recipient);

    const moved = { ...theirs, id: ours.id, subscriptionId: null, orderId: ids.order };
    expect(wireFacts(ours)).toEqual(wireFacts(moved));
    // This SDK always says whether to claim at once, our client only when it shall be.
    expect(bodiesSent(server)).toEqual([
      { subscription_id: ids.sub, immediate_claim: false, ...body },
      { order_id: ids.order, ...body },
    ]);
    expect(wireFacts((await client.listSeats(source)).seats)).toEqual([wireFacts(theirs)]);
  });

  test("a checkout names the subscription or the order it made", async () => {
    const { portal, security, ids } = meetSdk0(serve({ world }), session);
    const ana = { email: "ana@acme.dev" };
    const sub = await portal.seats.assignSeat(security, { checkoutId: ids.checkout_sub, ...ana });
    const order = await portal.seats.assignSeat(security, { checkoutId: ids.checkout_order, ...ana });
    expect([sub.subscriptionId, order.orderId]).toEqual([ids.sub, ids.order]);
  });

  test("a revoked seat still shows its person once, and then never again", async () => {
    const server = serve({ world, seats: [{ email: "ana@acme.dev" }] });
    const { portal, security, client } = meetSdk0(server, session);
    const seatId = server.seats()[0]?.id ?? "";
    const first = await portal.seats.revokeSeat(security, { seatId });
    expect(first).toMatchObject({ status: "revoked", email: null, member: { email: "ana@acme.dev" } });
    const second = await portal.seats.revokeSeat(security, { seatId });
    expect(second).toMatchObject({ status: "revoked", email: null, member: null });
    expect(wireFacts(await client.revokeSeat(seatId))).toEqual(wireFacts(second));
  });

  test("an invitation that is sent again leaves the seat as it was", async () => {
    const server = serve({ world, seats: [{}] });
    const { portal, security } = meetSdk0(server, session);
    const [before] = server.seats();
    const seat = await portal.seats.resendInvitation(security, { seatId: before?.id ?? "" });
    expect(wireFacts(seat)).toEqual(wireFacts(before));
  });

  test("the subscriptions of a claimed seat come by pages, and to our client alike", async () => {
    const { server, portal, security, client, source } = meetSdk0(serve({ world }), session);
    await client.assignSeat(source, { ...self(server).recipient, immediateClaim: true });
    const pages = await everyItem(await portal.seats.listClaimedSubscriptions(security, { limit: 1 }));
    expect(pages).toMatchObject([{ result: { items: [{ id: source.subscriptionId, seats: 3 }] } }]);
    const ours = await client.listClaimedSubscriptions({ limit: 1 });
    expect(wireFacts(ours)).toMatchObject(Object(wireFacts(pages[0]?.result)));
  });

  test("an invitation tells what it is for, is claimed once, and signs its person in", async () => {
    const { server, polar, portal, client, source } = meetSdk0(serve({ world }), session);
    const seat = await client.assignSeat(source, { email: "ana@acme.dev" });
    const invitationToken = server.invitationToken(seat.id);
    const info = await polar.customerSeats.getClaimInfo({ invitationToken });
    expect(info).toMatchObject({ customerEmail: "ana@acme.dev", canClaim: true });
    expect(wireFacts(await client.getClaimInfo(invitationToken))).toEqual(wireFacts(info));

    const claim = await polar.customerSeats.claimSeat({ invitationToken });
    expect(wireFacts(server.seats())).toEqual([wireFacts(claim.seat)]);
    const ana = { customerSession: claim.customerSessionToken };
    const { result } = await portal.seats.listClaimedSubscriptions(ana, {});
    expect(result.items).toMatchObject([{ id: source.subscriptionId }]);
  });

  test("the number of seats changes, and our client reads the same subscription", async () => {
    const { portal, security, client, ids } = meetSdk0(serve({ world }), session);
    const changed = await portal.subscriptions.update(security, {
      id: ids.sub,
      customerSubscriptionUpdate: { seats: 5 },
    });
    expect(changed).toMatchObject({ seats: 5, amount: 5000, pendingUpdate: null });
    expect(await portal.subscriptions.get(security, { id: ids.sub })).toEqual(changed);
    expect(wireFacts(await client.getSubscription(ids.sub))).toMatchObject(Object(wireFacts(changed)));
  });

  test("a change booked for the next period stands in both, and can be taken back", async () => {
    const server = serve({ world, proration: "next_period" });
    const { portal, security, client, ids } = meetSdk0(server, session);
    const ours = await client.updateSeatCount(ids.sub, 5);
    const booked = await portal.subscriptions.get(security, { id: ids.sub });
    expect(booked).toMatchObject({ seats: 3, pendingUpdate: { seats: 5 } });
    expect(wireFacts(ours)).toMatchObject(Object(wireFacts(booked)));
    const cleared = await portal.subscriptions.update(security, {
      id: ids.sub,
      customerSubscriptionUpdate: { pendingUpdate: null },
    });
    expect(cleared).toMatchObject({ seats: 3, pendingUpdate: null });
  });

  test("every subscription of the buyer is there, sold by the seat or not", async () => {
    const { portal, security, client, ids } = meetSdk0(serve({ world }), session);
    const pages = await everyItem(await portal.subscriptions.list(security, { limit: 1 }));
    const all = pages.flatMap(({ result }) => result.items);
    expect(all.map(({ id }) => id)).toEqual([ids.sub, ids.sub_noseats]);
    expect(wireFacts(await client.getSubscription(ids.sub_noseats))).toMatchObject(Object(wireFacts(all[1])));
  });

  test("the session says whose it is and how long it lives", async () => {
    const { portal, security, client, ids } = meetSdk0(serve({ world, now: aMoment }), session);
    const info = await portal.customerSession.introspect(security);
    expect(info).toEqual({ expiresAt: new Date("2026-11-22T10:00:00.250Z"), returnUrl: null });
    expect(wireFacts(await client.getSessionInfo())).toEqual(wireFacts(info));
    const user = await portal.customerSession.getAuthenticatedUser(security);
    expect(user).toMatchObject({ type: session.kind, customerId: ids.buyer_id });
    expect(wireFacts(await client.getPortalUser())).toEqual(wireFacts(user));
  });
});

test("members are listed, added, changed and removed", async () => {
  const { token, client } = meetSdk0(serve(), { kind: "member", actor: "owner" });
  const { members } = new Polar({ accessToken: token }).customerPortal;
  const before = await client.listMembers();
  const added = await members.addMember({ email: "ana@acme.dev", name: "Ana" });
  const pages = await everyItem(await members.listMembers({ limit: 3 }));
  expect(wireFacts(pages.flatMap(({ result }) => result.items))).toEqual(wireFacts([...before.items, added]));
  const changed = await members.updateMember({
    id: added.id,
    customerPortalMemberUpdate: { name: "Ana Lee", role: "billing_manager" },
  });
  expect(changed).toMatchObject({ id: added.id, name: "Ana Lee", role: "billing_manager" });
  expect(wireFacts((await client.listMembers({ page: 2, limit: 3 })).items)).toEqual([wireFacts(changed)]);
  await members.removeMember({ id: added.id });
  expect(await client.listMembers()).toEqual(before);
});

test("the merchant's own server does to seats what the portal does", async () => {
  const server = serve();
  const { client, source } = meetSdk0(server, { kind: "member", actor: "owner" });
  const { customerSeats } = new Polar({ accessToken: server.session("org") });
  const seat = await customerSeats.assignSeat({ ...source, email: "ana@acme.dev" });
  expect(await customerSeats.resendInvitation({ seatId: seat.id })).toEqual(seat);
  const list = await customerSeats.listSeats(source);
  expect(list.seats).toEqual([seat]);
  expect(wireFacts(await client.listSeats(source))).toEqual(wireFacts(list));
  await customerSeats.revokeSeat({ seatId: seat.id });
  expect(await client.listSeats(source)).toMatchObject({ seats: [{ status: "revoked" }] });
});
