import { expect, test } from "vitest";
import { createSeatServer, type SeatServer } from "../../src/testing/index.ts";

const call = (server: SeatServer, token: string, path = `seats?subscription_id=${server.ids.sub}`) =>
  server.fetch(`https://api.polar.sh/v1/customer-portal/${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  });

async function callTimes(times: number, once: () => Promise<Response>): Promise<Response> {
  for (let n = 1; n < times; n++) await (await once()).text();
  return once();
}

test("in development nobody counts", async () => {
  const server = createSeatServer();
  expect((await callTimes(600, () => call(server, server.session()))).status).toBe(200);
});

test.for([
  { environment: "sandbox", calls: 100 },
  { environment: "production", calls: 500 },
] as const)("in $environment a person has $calls calls a minute", async ({ environment, calls }) => {
  let now = Date.parse("2026-03-01T09:00:00Z");
  const server = createSeatServer({ environment, now: () => new Date(now) });
  const token = server.session();
  expect((await callTimes(calls, () => call(server, token))).status).toBe(200);

  const refused = await call(server, token);
  expect([refused.status, await refused.text()]).toEqual([429, ""]);
  expect(refused.headers.get("content-type")).toBeNull();
  expect(refused.headers.get("cache-control")).toBeNull();
  expect(refused.headers.get("retry-after")).toBe("60");

  expect((await call(server, server.session("member"))).status).toBe(200);
  now += 60_000;
  expect((await call(server, token)).status).toBe(200);
});

test("a token that nobody knows has 60 calls", async () => {
  const server = createSeatServer({ environment: "production" });
  expect((await callTimes(60, () => call(server, "polar_cst_unknown"))).status).toBe(401);
  expect((await call(server, "polar_cst_unknown")).status).toBe(429);
});

test("the stream of an invitation has 10 calls, then it is closed for five minutes", async () => {
  const server = createSeatServer({ environment: "sandbox", seats: [{}] });
  const token = server.invitationToken(server.seats()[0]?.id ?? "");
  const listen = () => server.fetch(`https://api.polar.sh/v1/customer-seats/claim/${token}/stream`);
  for (let n = 0; n < 10; n++) {
    const stream = await listen();
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  }
  const refused = await listen();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "300"]);
});

test("the sandbox says that it is one", async () => {
  const server = createSeatServer({ environment: "sandbox" });
  expect((await call(server, server.session())).headers.get("x-polar-sandbox")).toBe("1");
});
