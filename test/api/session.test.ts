// @vitest-environment node
import { describe, expect, test } from "vitest";
import { createSeatsClient, type SeatsError } from "../../src/index.ts";
import { createSeatServer } from "../../src/testing/index.ts";

/** A server whose first session is over, and a function that gives its tokens and counts how often. */
function endedSession(next: (server: ReturnType<typeof createSeatServer>) => string) {
  const server = createSeatServer();
  let asked = 0;
  const first = server.session();
  const client = createSeatsClient({
    fetch: server.fetch,
    customerSession: () => {
      asked += 1;
      return asked === 1 ? first : next(server);
    },
  });
  return { server, client, asked: () => asked, end: () => server.expireSession(first) };
}

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("the call went through"),
    (error: SeatsError) => error.reason,
  );

describe("a session that ends while the page is open", () => {
  test("is renewed by asking the function again, once, and the call goes through", async () => {
    const { server, client, asked, end } = endedSession((it) => it.session());
    await client.listSeats(server.source);
    end();
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
    expect(asked()).toBe(2);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 401, 200]);
  });

  test("is renewed once for all the calls that wait", async () => {
    const { server, client, asked, end } = endedSession((it) => it.session());
    await client.listSeats(server.source);
    end();
    await Promise.all(Array.from({ length: 6 }, () => client.listSeats(server.source)));
    expect(asked()).toBe(2);
  });

  test("a write is made again too: a 401 is said before anything has happened", async () => {
    const { server, client, end } = endedSession((it) => it.session());
    await client.listSeats(server.source);
    end();
    await client.assignSeat(server.source, { email: "bo@acme.dev" });
    expect(server.seats()).toHaveLength(1);
  });

  test("ends with the second 401, without asking for ever", async () => {
    const { server, client, asked, end } = endedSession(() => "polar_cst_nobody");
    await client.listSeats(server.source);
    end();
    const reasons = await Promise.all(
      Array.from({ length: 4 }, () => reasonOf(client.listSeats(server.source))),
    );
    expect(new Set(reasons.map(({ type }) => type))).toEqual(new Set(["session_ended"]));
    expect(asked()).toBe(2);
  });

  test("the same token again is not tried again", async () => {
    const { server, client, end } = endedSession((it) => it.requests[0]!.headers["authorization"]!.slice(7));
    await client.listSeats(server.source);
    end();
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "session_ended" });
    expect(server.requests).toHaveLength(2);
  });

  test("the same dead token again is asked for once, not once for each call", async () => {
    const { server, client, asked, end } = endedSession((it) =>
      it.requests[0]!.headers["authorization"]!.slice(7),
    );
    await client.listSeats(server.source);
    end();
    const calls = Array.from({ length: 5 }, () => reasonOf(client.listSeats(server.source)));
    expect(await Promise.all(calls)).toEqual(Array(5).fill({ type: "session_ended" }));
    expect(asked()).toBe(2);
  });

  test("after it ended, signing in again is enough: the next call asks the function anew", async () => {
    let signedIn = false;
    const { server, client, end } = endedSession((it) => (signedIn ? it.session() : "polar_cst_nobody"));
    await client.listSeats(server.source);
    end();
    await reasonOf(client.listSeats(server.source));
    signedIn = true;
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
  });

  test("after it ended, signing in again is enough, however often the dead token was given meanwhile", async () => {
    let signedIn = false;
    const { server, client, end } = endedSession((it) =>
      signedIn ? it.session() : it.requests[0]!.headers["authorization"]!.slice(7),
    );
    await client.listSeats(server.source);
    end();
    for (let call = 0; call < 3; call++) await reasonOf(client.listSeats(server.source));
    signedIn = true;
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
  });

  test("stays over while the function fails: it is not as if nobody answered, and nothing more is sent", async () => {
    const { server, client, end } = endedSession(() => {
      throw new Error("No session: 401");
    });
    await client.listSeats(server.source);
    end();
    for (let call = 0; call < 3; call++)
      expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "session_ended" });
    const write = client.assignSeat(server.source, { email: "bo@acme.dev" });
    await expect(write).rejects.toMatchObject({ reason: { type: "session_ended" }, outcome: "not_done" });
    expect(server.requests.map(({ status }) => status)).toEqual([200, 401]);
  });

  test("stays over, too, when the function fails after it gave one that was refused as well", async () => {
    let given = 0;
    const { server, client, end } = endedSession(() => {
      given += 1;
      if (given > 1) throw new Error("No session: 401");
      return "polar_cst_nobody";
    });
    await client.listSeats(server.source);
    end();
    for (let call = 0; call < 3; call++)
      expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "session_ended" });
    expect(server.requests.map(({ status }) => status)).toEqual([200, 401, 401]);
  });

  test("a call that hears late of a token that was refused takes the one that has come meanwhile", async () => {
    let isDown = true;
    const { server, client, end } = endedSession((it) => {
      if (isDown) throw new Error("502");
      return it.session();
    });
    await client.listSeats(server.source);
    end();
    let lists = 0;
    server.disturb(() => (++lists === 1 ? { wayOut: 30 } : undefined));
    const late = client.listSeats(server.source);
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "session_ended" });
    isDown = false;
    await client.listSeats(server.source);
    await expect(late).resolves.toMatchObject({ total_seats: 3 });
  });

  test("a token given as a string cannot be renewed", async () => {
    const server = createSeatServer();
    const client = createSeatsClient({ fetch: server.fetch, customerSession: server.session() });
    server.expireSession();
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "session_ended" });
    expect(server.requests).toHaveLength(1);
  });
});

test("a token is asked for once, not with every call", async () => {
  const { server, client, asked } = endedSession((it) => it.session());
  await Promise.all([client.listSeats(server.source), client.listSeats(server.source)]);
  await client.listSeats(server.source);
  expect(asked()).toBe(1);
});

test("a token that cannot be had is no answer, and is asked for again by the next call", async () => {
  const server = createSeatServer();
  let works = false;
  const client = createSeatsClient({
    fetch: server.fetch,
    customerSession: async () => {
      if (!works) throw new Error("the page's own server is down");
      return server.session();
    },
  });
  expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "unreachable" });
  works = true;
  await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
});

test("public calls carry no session: a token that is over would fail even these", async () => {
  const server = createSeatServer();
  const client = createSeatsClient({ fetch: server.fetch, customerSession: "polar_cst_nobody" });
  const owner = createSeatsClient({ fetch: server.fetch, customerSession: server.session() });
  const { id } = await owner.assignSeat(server.source, { email: "bo@acme.dev" });
  const token = server.invitationToken(id);
  expect(await client.getClaimInfo(token)).toMatchObject({ customer_email: "bo@acme.dev", can_claim: true });
  const claimed = await client.claimSeat(token);
  expect(claimed.seat).toMatchObject({ id, status: "claimed" });
  expect(claimed.customer_session_token).toMatch(/^polar_mst_/);
  expect(server.requests.slice(1).every(({ headers }) => !("authorization" in headers))).toBe(true);
  expect(await reasonOf(client.claimSeat(token))).toMatchObject({ code: "InvalidInvitationToken" });
  expect(await reasonOf(client.getClaimInfo(token))).toMatchObject({ type: "not_found" });
});

test.each([null, undefined, "", " "])(
  "a function that has none (%j) says that the session is over, and is asked again by the next call",
  async (none) => {
    const server = createSeatServer();
    let isSignedIn = false;
    const client = createSeatsClient({
      fetch: server.fetch,
      customerSession: () => (isSignedIn ? server.session() : none),
    });
    const list = client.listSeats(server.source);
    await expect(list).rejects.toMatchObject({ reason: { type: "session_ended" }, outcome: "not_done" });
    expect(server.requests).toEqual([]);
    isSignedIn = true;
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
  },
);

test("a token may come with the line end of a file or an answer", async () => {
  const server = createSeatServer();
  const spaced = `\n ${server.session()}\r\n`;
  for (const customerSession of [spaced, () => spaced])
    await createSeatsClient({ fetch: server.fetch, customerSession }).listSeats(server.source);
  expect(server.requests.map(({ status }) => status)).toEqual([200, 200]);
});

const noTokens = ['{"error":"internal"}', "<!doctype html><title>502</title>", "polar_cst_é✓", "Bearer t"];

test.each(noTokens)("what is no token (%j) is not sent, and does not end the session", async (text) => {
  const server = createSeatServer();
  for (const customerSession of [text, () => text]) {
    const client = createSeatsClient({ fetch: server.fetch, customerSession });
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "unreachable" });
  }
  expect(server.requests).toEqual([]);
});

describe("a token function that does not answer", () => {
  test("is asked again by the next call, once the first has waited long enough", async () => {
    const server = createSeatServer();
    let asked = 0;
    const client = createSeatsClient({
      fetch: server.fetch,
      timeout: 20,
      customerSession: () => ((asked += 1), asked === 1 ? new Promise(() => {}) : server.session()),
    });
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "timeout" });
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
    expect(asked).toBe(2);
  });

  test("does not stand in the way of the next renewal when it answers after all, too late", async () => {
    const server = createSeatServer();
    let late: (token: string) => void = () => {};
    const slow = new Promise<string>((resolve) => (late = resolve));
    let asked = 0;
    const client = createSeatsClient({
      fetch: server.fetch,
      timeout: 20,
      customerSession: () => ((asked += 1), asked === 1 ? slow : server.session()),
    });
    expect(await reasonOf(client.listSeats(server.source))).toEqual({ type: "timeout" });
    await client.listSeats(server.source);
    late("polar_cst_late");
    await Promise.resolve();
    server.expireSession();
    await expect(client.listSeats(server.source)).resolves.toMatchObject({ total_seats: 3 });
    expect(asked).toBe(3);
  });

  test.each([
    ["fails", () => Promise.reject(new Error("502"))],
    ["hangs", () => new Promise<string>(() => {})],
  ])("has sent nothing when it %s, and the write says so", async (_, customerSession) => {
    const server = createSeatServer();
    const client = createSeatsClient({ fetch: server.fetch, timeout: 20, customerSession });
    const error: unknown = await client
      .assignSeat(server.source, { email: "bo@acme.dev" })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ outcome: "not_done" });
    expect(server.requests).toEqual([]);
  });
});
