import { describe, expect, test } from "vitest";
import { createSeatServer, type SeatServer, type SeatServerOptions } from "../../src/testing/index.ts";

async function ask(server: SeatServer, method: "PATCH" | "POST", path: string, body: unknown) {
  const response = await server.fetch(
    `https://api.polar.sh/v1/customer-portal/subscriptions/${server.ids.sub}${path}`,
    {
      method,
      headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  return { status: response.status, body: (await response.json()) as unknown };
}

const change = (server: SeatServer, seats: number) => ask(server, "PATCH", "", { seats });
const preview = (server: SeatServer, seats: number) => ask(server, "POST", "/change-preview", { seats });

const tiers = [
  { min_seats: 2, max_seats: 10, price_per_seat: 1000 },
  { min_seats: 11, max_seats: 50, price_per_seat: 800 },
];

describe("what a number of seats costs", () => {
  test.for([
    { type: "volume", seats: 10, amount: 10_000 },
    { type: "volume", seats: 12, amount: 9_600 },
    { type: "graduated", seats: 10, amount: 10_000 },
    { type: "graduated", seats: 12, amount: 11_600 },
  ] as const)("$type: $seats seats are $amount", async ({ type, seats, amount }) => {
    const server = createSeatServer({ price: { type, tiers } });
    expect(await change(server, seats)).toMatchObject({ status: 200, body: { seats, amount } });
  });

  test("the tiers bound the number", async () => {
    const server = createSeatServer({ price: { tiers } });
    expect((await change(server, 1)).body).toMatchObject({ error: "BelowMinimumSeats" });
    expect((await change(server, 51)).body).toMatchObject({ error: "AboveMaximumSeats" });
  });
});

describe("when a change is charged", () => {
  test("at once: a payment that fails changes nothing", async () => {
    const server = createSeatServer({ proration: "invoice", paymentMethod: "declined" });
    expect(await change(server, 5)).toMatchObject({ status: 402, body: { error: "PaymentFailed" } });
    expect(server.subscription()).toMatchObject({ seats: 3, amount: 3000 });
    server.setPaymentMethod("works");
    expect(await change(server, 5)).toMatchObject({ status: 200, body: { seats: 5 } });
  });

  test("at once: giving seats back costs nothing", async () => {
    const server = createSeatServer({ proration: "invoice" });
    expect((await change(server, 2)).status).toBe(200);
  });

  test("from the next period: a second thought replaces the first", async () => {
    const server = createSeatServer({ proration: "next_period" });
    await change(server, 5);
    const first = server.subscription().pending_update;
    expect(first).toMatchObject({ seats: 5, applies_at: server.subscription().current_period_end });
    await change(server, 7);
    expect(server.subscription()).toMatchObject({ seats: 3, pending_update: { id: first?.id, seats: 7 } });
  });

  test("there is nothing to take back when nothing is booked", async () => {
    const answer = await ask(createSeatServer(), "PATCH", "", { pending_update: null });
    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ["body", "pending_update"] }] } });
  });
});

describe("the preview of a change", () => {
  const half = (options: SeatServerOptions = {}) => {
    const start = new Date("2026-03-01T00:00:00Z");
    let now = start;
    const server = createSeatServer({ ...options, now: () => now });
    const { current_period_start, current_period_end } = server.subscription();
    now = new Date((Date.parse(current_period_start ?? "") + Date.parse(current_period_end ?? "")) / 2);
    return server;
  };

  test.for([
    { proration: "prorate", total_amount: 1200 },
    { proration: "invoice", total_amount: 1200 },
    { proration: "next_period", total_amount: 0 },
    { proration: "reset", total_amount: 6000 },
  ] as const)(
    "under $proration, two seats more come to $total_amount",
    async ({ proration, total_amount }) => {
      const server = half({ proration, changePreview: { taxRate: 0.2 } });
      expect(await preview(server, 5)).toMatchObject({
        status: 200,
        body: { total_amount, due_amount: total_amount, tax_amount: total_amount / 6 },
      });
    },
  );

  test("seats given back are a credit, which is not due to anybody", async () => {
    expect((await preview(half(), 1)).body).toMatchObject({ total_amount: -1000, due_amount: 0 });
  });

  test("it changes nothing, and what the change would refuse is a flaw of the field", async () => {
    const server = half({ seats: [{}, {}] });
    await preview(server, 9);
    expect(server.subscription()).toMatchObject({ seats: 3 });
    expect(await preview(server, 1)).toMatchObject({
      status: 422,
      body: { error: "PolarRequestValidationError", detail: [{ loc: ["body", "seats"] }] },
    });
  });

  test("it can be switched off: then there is no such route", async () => {
    const server = createSeatServer({ changePreview: false });
    expect(await preview(server, 5)).toEqual({ status: 404, body: { detail: "Not Found" } });
  });
});
