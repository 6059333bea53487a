// @vitest-environment node
import { describe, expect, test } from "vitest";
import { everyItem } from "./everyItem.ts";
import { meetSdk1 } from "./meetSdk1.ts";
import { portalSessions } from "./portalSessions.ts";
import { serving } from "./serving.ts";

const serve = serving();
const aMoment = () => new Date("2026-11-22T09:00:00.250Z");

describe.for(portalSessions)("beside the seats, with a $kind session", ({ kind, world, actor }) => {
  test("the number of seats changes, and our client reads the same subscription", async () => {
    const { server, portal, client, source, ids } = meetSdk1(serve({ world }), actor);
    const changed = await portal.subscriptions.update(ids.sub, { seats: 5 });
    expect(changed).toMatchObject({ seats: 5, amount: 5000, pending_update: null });
    expect(await portal.subscriptions.get(ids.sub)).toEqual(changed);
    expect(await client.getSubscription(ids.sub)).toEqual(changed);
    expect(server.subscription()).toEqual(changed);
    expect(await client.listSeats(source)).toMatchObject({ total_seats: 5, available_seats: 5 });
  });

  test("the number that our client changes is the one the SDK reads", async () => {
    const { portal, client, ids } = meetSdk1(serve({ world }), actor);
    const changed = await client.updateSeatCount(ids.sub, 4);
    expect(changed).toMatchObject({ seats: 4, amount: 4000 });
    expect(await portal.subscriptions.get(ids.sub)).toEqual(changed);
  });

  test("a change booked for the next period stands in both, and either takes it back", async () => {
    const { portal, client, ids } = meetSdk1(serve({ world, proration: "next_period" }), actor);
    const booked = await portal.subscriptions.update(ids.sub, { seats: 5 });
    expect(booked).toMatchObject({ seats: 3, pending_update: { seats: 5, product_id: null } });
    expect(booked.pending_update?.applies_at).toBe(booked.current_period_end);
    expect(await client.getSubscription(ids.sub)).toEqual(booked);

    const cleared = await portal.subscriptions.update(ids.sub, { pending_update: null });
    expect(cleared).toMatchObject({ seats: 3, pending_update: null });
    await client.updateSeatCount(ids.sub, 6);
    expect(await client.clearPendingUpdate(ids.sub)).toEqual(cleared);
  });

  test("every subscription of the buyer is there; where a price has no seats, ours says null", async () => {
    const { portal, client, ids } = meetSdk1(serve({ world }), actor);
    const [seats, noSeats] = await everyItem(portal.subscriptions.iterList({ limit: 1 }));
    expect([seats?.id, noSeats?.id]).toEqual([ids.sub, ids.sub_noseats]);
    const ours = await client.getSubscription(ids.sub_noseats);
    expect(ours).toMatchObject({ ...noSeats });
    expect(ours.prices[0]?.seat_tiers).toBeNull();
  });

  test("the session says whose it is and how long it lives", async () => {
    const { portal, client, ids } = meetSdk1(serve({ world, now: aMoment }), actor);
    const info = await portal.customerSession.introspect();
    expect(info).toEqual({ expires_at: "2026-11-22T10:00:00.250000Z", return_url: null });
    expect(await client.getSessionInfo()).toEqual(info);

    const user = await portal.customerSession.getAuthenticatedUser();
    expect(user).toMatchObject({ type: kind, customer_id: ids.buyer_id });
    expect(user.role).toBe(kind === "member" ? "billing_manager" : null);
    expect(await client.getPortalUser()).toEqual(user);
  });
});

test("a part of a seat is refused to both", async () => {
  const { portal, client, ids } = meetSdk1(serve(), "buyer");
  await expect(portal.subscriptions.update(ids.sub, { seats: 2.5 })).rejects.toMatchObject({
    name: "HTTPValidationError",
  });
  await expect(client.updateSeatCount(ids.sub, 2.5)).rejects.toMatchObject({
    reason: { type: "invalid", fields: [{ path: "seats", kind: "int_from_float" }] },
  });
});

test("members are listed, added, renamed and removed, and a removed one loses the seat", async () => {
  const server = serve();
  const { portal, client, source, ids } = meetSdk1(server, "owner");
  const { members, seats } = portal;
  const page = await members.listMembers();
  expect(page.items.map(({ role }) => role)).toEqual(["owner", "billing_manager", "member"]);
  expect(await client.listMembers()).toEqual(page);

  const added = await members.addMember({ email: "ana@acme.dev", name: "Ana", role: "member" });
  expect(await members.addMember({ email: "ana@acme.dev", name: "Somebody else" })).toEqual(added);
  expect(await everyItem(members.iterListMembers({ limit: 3 }))).toEqual([...page.items, added]);
  expect((await client.listMembers({ page: 2, limit: 3 })).items).toEqual([added]);

  const promoted = await members.updateMember(added.id, { role: "billing_manager" });
  expect(promoted).toMatchObject({ id: added.id, name: "Ana", role: "billing_manager" });
  const renamed = await client.renameMember(added.id, "Ana Lee");
  expect(renamed).toEqual({ ...promoted, name: "Ana Lee", modified_at: renamed.modified_at });
  expect((await members.listMembers({ page: 2, limit: 3 })).items).toEqual([renamed]);

  const seat = await seats.assignSeat({ subscription_id: ids.sub, member_id: added.id });
  expect(seat.member).toMatchObject({ name: "Ana Lee", role: "billing_manager" });
  await members.removeMember(added.id);
  server.runJobs();
  expect((await client.listSeats(source)).seats).toMatchObject([{ id: seat.id, status: "revoked" }]);
  expect(await members.listMembers()).toEqual(page);
});
