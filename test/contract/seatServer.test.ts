import { describe, expect, test } from "vitest";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { aSeat, createSeatServer, type Actor, type SeatServer } from "../../src/testing/index.ts";

const clientOf = (server: SeatServer, actor?: Actor) =>
  createSeatsClient({ fetch: server.fetch, customerSession: server.session(actor) });

describe("the seat server has capacity, remembers and refuses", () => {
  test("a refused assignment leaves no row, no person and no invitation behind", async () => {
    const server = createSeatServer({ total: 1, seats: [{}] });
    const before = server.seats();
    await expect(
      clientOf(server).assignSeat(server.source, { email: "rosa@nordal.example" }),
    ).rejects.toMatchObject({
      reason: { type: "no_seats_left" },
    });
    expect(server.seats()).toEqual(before);
  });

  test("a refused assignment gives nobody an external id", async () => {
    const server = createSeatServer({ seats: [{ email: "a@acme.dev" }] });
    const client = clientOf(server);
    const known = { externalMemberId: "u-7", email: "a@acme.dev" };
    await expect(client.assignSeat(server.source, known)).rejects.toMatchObject({
      reason: { type: "already_assigned" },
    });
    await expect(client.assignSeat(server.source, { externalMemberId: "u-7" })).rejects.toMatchObject({
      reason: { type: "not_found", code: "MemberNotFound" },
    });
  });

  test("a revoked row is taken over by the next person, and shows nothing of the last", async () => {
    const server = createSeatServer();
    const client = clientOf(server);
    const first = await client.assignSeat(server.source, { email: "a@acme.dev", metadata: { team: "ops" } });
    await client.revokeSeat(first.id);
    const second = await client.assignSeat(server.source, { email: "b@acme.dev" });
    expect(second).toMatchObject({ id: first.id, created_at: first.created_at, email: "b@acme.dev" });
    expect(second).toMatchObject({ seat_metadata: {}, revoked_at: null, claimed_at: null });
    expect(server.seats()).toHaveLength(1);
  });

  test("only the first answer to a revoke still shows the person, the list never does", async () => {
    const server = createSeatServer({ seats: [{ email: "a@acme.dev" }] });
    const client = clientOf(server);
    const [{ id } = aSeat()] = server.seats();
    expect(await client.revokeSeat(id)).toMatchObject({ email: null, customer_email: "a@acme.dev" });
    expect(await client.revokeSeat(id)).toMatchObject({ email: null, customer_email: null, member: null });
    expect((await client.listSeats(server.source)).seats).toMatchObject([
      { status: "revoked", member: null },
    ]);
  });

  test("a row that is updated moves to another place of the list", async () => {
    const server = createSeatServer({ total: 3, seats: [{}, {}, {}] });
    const [first, second, third] = server.seats().map(({ id }) => id);
    server.claim(first ?? "");
    expect(server.seats().map(({ id }) => id)).toEqual([second, third, first]);
  });

  test("metadata comes back in the order it was sent, and in the database's order in the list", async () => {
    const server = createSeatServer();
    const client = clientOf(server);
    const metadata = { team: "ops", id: 7, a: { long: 1, b: 2 } };
    const seat = await client.assignSeat(server.source, { email: "a@acme.dev", metadata });
    expect(JSON.stringify(seat.seat_metadata)).toBe(JSON.stringify(metadata));
    const { seats } = await client.listSeats(server.source);
    expect(JSON.stringify(seats[0]?.seat_metadata)).toBe('{"a":{"b":2,"long":1},"id":7,"team":"ops"}');
  });

  test("an invitation dies after 24 hours of the server's clock, and keeps its seat", async () => {
    let now = new Date("2026-03-01T09:00:00Z");
    const server = createSeatServer({ total: 1, now: () => now });
    const client = clientOf(server);
    const seat = await client.assignSeat(server.source, { email: "a@acme.dev" });
    expect(seat.invitation_token_expires_at).toBe("2026-03-02T09:00:00Z");
    now = new Date("2026-03-02T09:00:00.001Z");
    expect(() => server.claim(seat.id)).toThrow("no invitation that is still open");
    const list = await clientOf(server).listSeats(server.source);
    expect(list).toMatchObject({ available_seats: 0, seats: [{ status: "pending" }] });
  });

  test("a removed member keeps the seat for a moment, then a job revokes it", async () => {
    const server = createSeatServer();
    await clientOf(server).assignSeat(server.source, { memberId: server.ids.member.member });
    const gone = await server.fetch(
      `https://api.polar.sh/v1/customer-portal/members/${server.ids.member.member}`,
      { method: "DELETE", headers: { Authorization: `Bearer ${server.session("owner")}` } },
    );
    expect(gone.status).toBe(204);
    expect(server.seats()).toMatchObject([{ status: "pending" }]);
    server.runJobs();
    expect(server.seats()).toMatchObject([{ status: "revoked" }]);
  });

  test("a team can be as large as it likes: 10,000 rows are quick to list and to add to", async () => {
    const server = createSeatServer({ total: 20_000, seats: Array.from({ length: 10_000 }, () => ({})) });
    const client = clientOf(server);
    const start = performance.now();
    expect((await client.listSeats(server.source)).seats).toHaveLength(10_000);
    for (let n = 0; n < 200; n++) await client.assignSeat(server.source, { email: `new${n}@acme.dev` });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(server.seats()).toHaveLength(10_200);
  });
});

describe("the options of a new seat server", () => {
  test("seeded seats are there with their people, whatever the capacity", async () => {
    const server = createSeatServer({
      total: 1,
      seats: [
        { status: "claimed", member: { name: "Rosa Vidal", email: "rosa@nordal.example" } },
        {},
        { status: "revoked" },
      ],
    });
    const list = await clientOf(server).listSeats(server.source);
    expect(list).toMatchObject({ total_seats: 1, available_seats: 0 });
    expect(list.seats.map(({ status, member }) => [status, member?.name ?? null])).toEqual([
      ["claimed", "Rosa Vidal"],
      ["pending", "Mei Tanaka"],
      ["revoked", null],
    ]);
    expect(list.seats[0]).toMatchObject({ customer_id: server.ids.buyer_id });
  });

  test("the same seeds give the same people, and no two the same person", () => {
    const seats = Array.from({ length: 40 }, () => ({}));
    const names = () =>
      createSeatServer({ seats })
        .seats()
        .map(({ email }) => email);
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(40);
  });

  test("in a legacy organization a seeded person is a customer of their own", () => {
    const server = createSeatServer({ world: "legacy", seats: [{}] });
    const [seat] = server.seats();
    expect(seat?.customer_id).not.toBe(server.ids.buyer_id);
    expect(seat?.member?.customer_id).toBe(server.ids.buyer_id);
  });

  test("orders can be seeded too", async () => {
    const server = createSeatServer();
    server.seed({ orderId: server.ids.order }, [{ status: "claimed" }]);
    const list = await clientOf(server).listSeats({ orderId: server.ids.order });
    expect(list).toMatchObject({
      total_seats: 2,
      available_seats: 1,
      seats: [{ order_id: server.ids.order }],
    });
  });

  test("moments are written the server's way, however a test wrote them", () => {
    const server = createSeatServer({
      seats: [{ created_at: "2026-03-01T10:00:00+01:00" }, { created_at: "2026-03-01T10:00:00.250Z" }],
    });
    expect(server.seats().map(({ created_at }) => created_at)).toEqual([
      "2026-03-01T09:00:00Z",
      "2026-03-01T10:00:00.250000Z",
    ]);
  });

  test("a status that a later server may know is sent as it is", async () => {
    const server = createSeatServer({ seats: [{ status: "suspended" }] });
    const list = await clientOf(server).listSeats(server.source);
    expect(list).toMatchObject({ available_seats: 3, seats: [{ status: "suspended" }] });
  });

  test("a seeded field that the client cannot read is reported to the developer, not sent", async () => {
    const server = createSeatServer({ seats: [{ status: 7 as unknown as string }] });
    const url = `https://api.polar.sh/v1/customer-portal/seats?subscription_id=${server.ids.sub}`;
    const headers = { Authorization: `Bearer ${server.session()}` };
    await expect(server.fetch(url, { headers })).rejects.toThrow("seats.0.status");
  });
});

describe("sessions", () => {
  test("two servers share no token, and no id", async () => {
    const [one, other] = [createSeatServer(), createSeatServer()];
    expect(one.ids.sub).not.toBe(other.ids.sub);
    const client = createSeatsClient({ fetch: other.fetch, customerSession: one.session() });
    await expect(client.listSeats(other.source)).rejects.toMatchObject({ reason: { type: "session_ended" } });
  });

  test("an actor keeps the token as long as it lives, then gets a new one", async () => {
    const server = createSeatServer();
    const token = server.session();
    expect(token).toMatch(/^polar_mst_[0-9A-Za-z]{43}$/);
    expect(server.session()).toBe(token);
    server.expireSession(token);
    expect(server.session()).not.toBe(token);
  });

  test("a host that gives a token function goes on after the session has ended", async () => {
    const server = createSeatServer();
    const client = createSeatsClient({ fetch: server.fetch, customerSession: () => server.session() });
    server.expireSession();
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
  });

  test("a session is over after an hour", async () => {
    let now = Date.parse("2026-03-01T09:00:00Z");
    const server = createSeatServer({ now: () => new Date(now) });
    const client = clientOf(server);
    now += 60 * 60 * 1000;
    await expect(client.listSeats(server.source)).rejects.toMatchObject({
      reason: { type: "session_ended" },
    });
  });

  test("the buyer is the customer in a legacy organization, and the owner elsewhere", () => {
    expect(createSeatServer({ world: "legacy" }).session()).toMatch(/^polar_cst_/);
    expect(createSeatServer({ world: "locked" }).session()).toMatch(/^polar_mst_/);
    expect(createSeatServer().session("org")).toMatch(/^polar_oat_/);
  });
});

test("the seat server keeps a record of every request", async () => {
  const server = createSeatServer();
  const client = clientOf(server);
  await client.assignSeat(server.source, { email: "a@acme.dev" });
  await client.assignSeat(server.source, { email: "a@acme.dev" }).catch(() => {});
  expect(server.requests).toMatchObject([
    { method: "POST", path: "/v1/customer-portal/seats", search: "", status: 200 },
    { method: "POST", status: 400, headers: { "content-type": "application/json" } },
  ]);
  expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
    subscription_id: server.ids.sub,
    email: "a@acme.dev",
  });
});

test("what the seat server hands out is a copy: a test cannot change the server by accident", () => {
  const server = createSeatServer({ seats: [{ seat_metadata: { team: "ops" } }] });
  const [seat] = server.seats();
  Object.assign(seat ?? {}, { status: "revoked" });
  Object.assign(seat?.seat_metadata ?? {}, { team: "sales" });
  expect(server.seats()).toMatchObject([{ status: "pending", seat_metadata: { team: "ops" } }]);
});

test("an id that does not exist is reported by name", () => {
  const server = createSeatServer();
  expect(() => server.expireInvitation("nope")).toThrow("there is no seat nope on this server");
  expect(() => server.seats({ orderId: "nope" })).toThrow("there is no order nope on this server");
});
