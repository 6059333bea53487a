import { describe, expect, test } from "vitest";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { createSeatServer, type SeatServer } from "../../src/testing/index.ts";

const recipient = { email: "rosa@nordal.example" };

function clientOf(server: SeatServer) {
  return createSeatsClient({ fetch: server.fetch, customerSession: server.session() });
}

describe("what can go wrong on the way", () => {
  test("a lost request never reaches the state", async () => {
    const server = createSeatServer();
    server.disturb(() => ({ outcome: "request lost" }));
    await expect(clientOf(server).assignSeat(server.source, recipient)).rejects.toMatchObject({
      reason: { type: "unreachable" },
    });
    expect(server.seats()).toEqual([]);
    expect(server.requests).toMatchObject([{ method: "POST", status: null }]);
  });

  test("a lost answer comes after the state has changed", async () => {
    const server = createSeatServer();
    server.disturb(() => ({ outcome: "answer lost" }));
    await expect(clientOf(server).assignSeat(server.source, recipient)).rejects.toMatchObject({
      reason: { type: "unreachable" },
    });
    expect(server.seats()).toMatchObject([recipient]);
  });

  test.for([
    { outcome: "crash before", seats: 0 },
    { outcome: "crash after", seats: 1 },
  ] as const)("a $outcome answers 500 in plain text", async ({ outcome, seats }) => {
    const server = createSeatServer();
    server.disturb(() => ({ outcome }));
    await expect(clientOf(server).assignSeat(server.source, recipient)).rejects.toMatchObject({
      reason: { type: "server", status: 500 },
    });
    expect(server.seats()).toHaveLength(seats);
  });

  test("a page on another origin cannot tell a crash from a lost network", async () => {
    const server = createSeatServer({ origin: "https://app.acme.dev" });
    server.disturb(() => ({ outcome: "crash after" }));
    await expect(clientOf(server).assignSeat(server.source, recipient)).rejects.toMatchObject({
      reason: { type: "unreachable" },
    });
    expect(server.seats()).toHaveLength(1);
  });

  test("somebody else can answer in the server's place, as often as asked", async () => {
    const server = createSeatServer({ origin: "https://app.acme.dev" });
    server.disturb(() => ({ outcome: new Response("<h1>Bad gateway</h1>", { status: 502 }) }));
    const client = clientOf(server);
    await expect(client.listSeats(server.source)).rejects.toMatchObject({ reason: { status: 502 } });
    await expect(client.listSeats(server.source)).rejects.toMatchObject({ reason: { status: 502 } });
  });

  test("answers overtake each other when their ways differ", async () => {
    const server = createSeatServer({ total: 2 });
    server.disturb(({ body }) => ({ wayOut: body.includes("slow") ? 20 : 1 }));
    const client = clientOf(server);
    const order: string[] = [];
    await Promise.all(
      ["slow@acme.dev", "quick@acme.dev"].map(async (email) => {
        await client.assignSeat(server.source, { email });
        order.push(email);
      }),
    );
    expect(order).toEqual(["quick@acme.dev", "slow@acme.dev"]);
    expect(server.seats().map(({ email }) => email)).toEqual(["slow@acme.dev", "quick@acme.dev"]);
  });

  test("requests overtake each other too: the last seat goes to who arrives first", async () => {
    const server = createSeatServer({ total: 1 });
    server.disturb(({ body }) => ({ wayIn: body.includes("slow") ? 20 : 1 }));
    const client = clientOf(server);
    const [slow, quick] = await Promise.allSettled(
      ["slow@acme.dev", "quick@acme.dev"].map((email) => client.assignSeat(server.source, { email })),
    );
    expect([slow?.status, quick?.status]).toEqual(["rejected", "fulfilled"]);
  });

  test("the hook that came last decides first, and every hook can be taken back", async () => {
    const server = createSeatServer();
    const client = clientOf(server);
    server.disturb(() => ({ outcome: "crash before" }));
    const undo = server.disturb(({ method }) => (method === "GET" ? {} : undefined));
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
    undo();
    await expect(client.listSeats(server.source)).rejects.toMatchObject({ reason: { type: "server" } });
  });
});

describe("offline", () => {
  test("every call fails like a lost network until the server is back", async () => {
    const server = createSeatServer();
    const client = clientOf(server);
    server.goOffline();
    await expect(client.listSeats(server.source)).rejects.toMatchObject({ reason: { type: "unreachable" } });
    server.goOnline();
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
  });

  test("a call that is on its way back when the network goes is lost, but done", async () => {
    const server = createSeatServer({ latency: 100 });
    const call = clientOf(server).assignSeat(server.source, recipient);
    await expect.poll(() => server.seats(), { interval: 5 }).toHaveLength(1);
    server.goOffline();
    await expect(call).rejects.toMatchObject({ reason: { type: "unreachable" } });
  });
});

describe("giving up", () => {
  test("a call that is given up on its way there never arrives", async () => {
    const server = createSeatServer();
    server.disturb(() => ({ wayIn: 1_000 }));
    const givingUp = new AbortController();
    const call = clientOf(server).assignSeat(server.source, recipient, { signal: givingUp.signal });
    await expect.poll(() => server.requests, { interval: 5 }).toHaveLength(1);
    givingUp.abort(new Error("changed my mind"));
    await expect(call).rejects.toThrow("changed my mind");
    expect(server.seats()).toEqual([]);
  });

  test("a call that is given up on its way back has changed the state", async () => {
    const server = createSeatServer({ latency: 1_000 });
    const givingUp = new AbortController();
    const call = clientOf(server).assignSeat(server.source, recipient, { signal: givingUp.signal });
    await expect.poll(() => server.seats(), { interval: 5 }).toHaveLength(1);
    givingUp.abort(new Error("changed my mind"));
    await expect(call).rejects.toThrow("changed my mind");
  });

  test("fetch rejects with the signal's own reason when it was given up before", async () => {
    const server = createSeatServer();
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(server.fetch("https://api.polar.sh/v1/", { signal })).rejects.toThrow("too late");
  });
});
