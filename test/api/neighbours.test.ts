// @vitest-environment node
import { describe, expect, test } from "vitest";
import { createSeatsClient, type SeatsError } from "../../src/index.ts";
import { createSeatServer, type Actor, type SeatServerOptions } from "../../src/testing/index.ts";

function open(options: SeatServerOptions = {}, actor: Actor = "buyer") {
  const server = createSeatServer(options);
  const client = createSeatsClient({ fetch: server.fetch, customerSession: server.session(actor) });
  return { server, client, sub: server.source.subscriptionId };
}

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("the call went through"),
    (error: SeatsError) => error.reason,
  );

describe("the number of seats", () => {
  test("is read with its price and its bounds", async () => {
    const { client, sub } = open();
    expect(await client.getSubscription(sub)).toMatchObject({
      id: sub,
      seats: 3,
      amount: 3000,
      currency: "usd",
      pending_update: null,
      prices: [{ amount_type: "seat_based", seat_tiers: { minimum_seats: 1, maximum_seats: null } }],
    });
  });

  test("is changed at once, or booked: then it stays, and says what comes", async () => {
    const now = open();
    expect(await now.client.updateSeatCount(now.sub, 6)).toMatchObject({ seats: 6, amount: 6000 });
    const later = open({ proration: "next_period" });
    expect(await later.client.updateSeatCount(later.sub, 9)).toMatchObject({
      seats: 3,
      pending_update: { seats: 9 },
    });
    expect(await later.client.clearPendingUpdate(later.sub)).toMatchObject({
      seats: 3,
      pending_update: null,
    });
  });

  test("has a price before it is changed", async () => {
    const { client, sub, server } = open({ proration: "invoice" });
    const preview = await client.previewSeatCount(sub, 6);
    expect(preview.due_amount).toBe(preview.total_amount);
    expect(preview.total_amount).toBeGreaterThan(0);
    expect(server.subscription().seats).toBe(3);
  });

  test.each<
    [string, SeatServerOptions, (server: ReturnType<typeof createSeatServer>) => void, number, unknown]
  >([
    [
      "below the price's minimum",
      {},
      (it) => it.setSeatBounds(2, 12),
      1,
      { status: 400, code: "BelowMinimumSeats" },
    ],
    [
      "above its maximum",
      {},
      (it) => it.setSeatBounds(2, 12),
      13,
      { status: 400, code: "AboveMaximumSeats" },
    ],
    [
      "below what is assigned",
      { seats: [{}, {}] },
      () => {},
      1,
      { status: 400, code: "SeatsAlreadyAssigned" },
    ],
    ["a payment that fails", { proration: "invoice" }, () => {}, 6, { status: 402, code: "PaymentFailed" }],
    [
      "a canceled plan",
      {},
      (it) => it.cancelAtPeriodEnd(),
      6,
      { status: 403, code: "AlreadyCanceledSubscription" },
    ],
    [
      "a portal that may not",
      { world: "locked" },
      () => {},
      6,
      { status: 403, code: "UpdateSubscriptionSeatsNotAllowed" },
    ],
  ])("is refused: %s", async (_, options, arrange, seats, refused) => {
    const { client, sub, server } = open(options);
    arrange(server);
    expect(await reasonOf(client.updateSeatCount(sub, seats))).toEqual({
      type: "refused",
      ...(refused as object),
    });
  });

  test("a number that is none is told for our field alone, of the six that the server tries", async () => {
    const { client, sub } = open();
    expect(await reasonOf(client.updateSeatCount(sub, 5.5))).toEqual({
      type: "invalid",
      fields: [{ path: "seats", kind: "int_from_float" }],
    });
  });

  test("a plain member may read it, and not change it", async () => {
    const { client, sub } = open({}, "member");
    expect(await client.getSubscription(sub)).toMatchObject({ seats: 3 });
    expect(await reasonOf(client.updateSeatCount(sub, 6))).toEqual({ type: "not_permitted" });
  });
});

describe("who is asking", () => {
  test.each<[Actor, object]>([
    ["owner", { type: "member", role: "owner" }],
    ["billing_manager", { type: "member", role: "billing_manager" }],
    ["member", { type: "member", role: "member" }],
  ])("%s", async (actor, user) => {
    expect(await open({}, actor).client.getPortalUser()).toMatchObject(user);
  });

  test("a customer session has no role", async () => {
    const { client } = open({ world: "legacy" }, "customer");
    expect(await client.getPortalUser()).toMatchObject({ type: "customer", role: null, member_id: null });
  });

  test("a session says when it ends: in an hour", async () => {
    const { client } = open();
    const { expires_at } = await client.getSessionInfo();
    expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(3_500_000);
  });
});

describe("members", () => {
  test("are listed and renamed by whoever may manage them", async () => {
    const { client, server } = open();
    const { items } = await client.listMembers({ limit: 50 });
    expect(items.map(({ role }) => role)).toContain("billing_manager");
    const renamed = await client.renameMember(server.ids.member.member, "Aiko M.");
    expect(renamed).toMatchObject({ id: server.ids.member.member, name: "Aiko M." });
  });

  test("are closed to a plain member", async () => {
    expect(await reasonOf(open({}, "member").client.listMembers())).toEqual({ type: "not_permitted" });
  });
});

test("a redirect to a page that is not the API is not taken for an answer", async () => {
  const { client, server } = open();
  server.disturb(({ path }) =>
    path.startsWith("/v1/customer-portal")
      ? { outcome: new Response("<html>Sign in</html>", { headers: { "Content-Type": "text/html" } }) }
      : undefined,
  );
  expect((await reasonOf(client.listSeats(server.source))).type).toBe("contract");
  expect((await reasonOf(client.assignSeat(server.source, { email: "bo@acme.dev" }))).type).toBe("contract");
  expect(server.seats()).toHaveLength(0);
});

test("a redirect that goes in a circle, or nowhere, is no answer", async () => {
  const fetch = () => Promise.reject(new TypeError("redirect count exceeded"));
  const client = createSeatsClient({ customerSession: "t", fetch });
  expect(await reasonOf(client.listSeats({ orderId: "o" }))).toEqual({ type: "unreachable" });
});
