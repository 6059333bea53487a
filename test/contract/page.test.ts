import { describe, expect, test } from "vitest";
import { createSeatServer, type SeatServer } from "../../src/testing/index.ts";

const list = (server: SeatServer, headers: Record<string, string> = {}) =>
  server.fetch(`https://api.polar.sh/v1/customer-portal/seats?subscription_id=${server.ids.sub}`, {
    headers: { Authorization: `Bearer ${server.session()}`, ...headers },
  });

describe("a browser lets a page send few headers", () => {
  test.for(["x-request-id", "idempotency-key", "traceparent", "polar-organization"])(
    "with %s the call never leaves",
    async (name) => {
      const server = createSeatServer();
      await expect(list(server, { [name]: "1" })).rejects.toThrow(TypeError);
      expect(server.requests).toMatchObject([{ status: null }]);
    },
  );

  test("the headers that the API allows go through", async () => {
    const headers = { Accept: "application/json", "Accept-Language": "de", "Polar-Version": "2026-10" };
    expect((await list(createSeatServer(), headers)).status).toBe(200);
  });
});

describe("a page on another origin", () => {
  const origin = "https://app.acme.dev";

  test("reads the answer and the version, but neither what was limited nor why it was refused", async () => {
    const server = createSeatServer({ origin });
    const answer = await list(server);
    expect(answer.headers.get("polar-version")).toBe("2026-04");
    server.expireSession();
    const refused = await list(server, { Authorization: "Bearer polar_mst_old" });
    expect(refused.status).toBe(401);
    expect(refused.headers.has("www-authenticate")).toBe(false);
  });

  test("sees a network error where the API sends no CORS headers", async () => {
    await expect(list(createSeatServer({ origin }), { "Polar-Version": "2031-01" })).rejects.toThrow(
      TypeError,
    );
  });

  test("is followed through a redirect", async () => {
    const server = createSeatServer({ origin });
    const answer = await server.fetch("https://api.polar.sh/v1/customer-portal/members/", {
      headers: { Authorization: `Bearer ${server.session()}` },
    });
    expect(answer.status).toBe(200);
    expect(server.requests.map(({ path, status }) => [path, status])).toEqual([
      ["/v1/customer-portal/members/", 307],
      ["/v1/customer-portal/members", 200],
    ]);
  });
});

test("behind a proxy on its own origin, a page sees everything", async () => {
  const server = createSeatServer({ origin: "https://app.acme.dev", environment: "sandbox" });
  const answer = await server.fetch("https://app.acme.dev/api/polar/v1/customer-portal/seats", {
    headers: { Authorization: `Bearer ${server.session()}` },
  });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("x-polar-sandbox")).toBe("1");
});
