import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { createSeatServer } from "../../src/testing/index.ts";

const worker = setupServer();

beforeAll(() => worker.listen({ onUnhandledFrame: "error" }));
afterEach(() => worker.resetHandlers());
afterAll(() => worker.close());

test.for(["https://api.polar.sh", "https://sandbox-api.polar.sh", "https://app.acme.dev/api/polar"])(
  "under %s the handlers answer as the server does",
  async (baseUrl) => {
    const server = createSeatServer();
    worker.use(...server.handlers);
    const client = createSeatsClient({ baseUrl, customerSession: server.session() });
    await client.assignSeat(server.source, { email: "rosa@nordal.example" });
    expect(await client.listSeats(server.source)).toMatchObject({ available_seats: 2 });
    expect(await client.listClaimedSubscriptions()).toMatchObject({ items: [] });
  },
);

test("a page behind the handlers sees a lost network as one", async () => {
  const server = createSeatServer();
  worker.use(...server.handlers);
  server.goOffline();
  const client = createSeatsClient({ customerSession: server.session() });
  await expect(client.listSeats(server.source)).rejects.toMatchObject({ reason: { type: "unreachable" } });
});

test("requests that are not Polar's are left alone", async () => {
  const elsewhere = http.get("https://api.stripe.com/v1/customers", () => HttpResponse.text("stripe"));
  worker.use(...createSeatServer().handlers, elsewhere);
  expect(await (await fetch("https://api.stripe.com/v1/customers")).text()).toBe("stripe");
});
