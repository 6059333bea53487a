import { expect, test } from "vitest";
import type { ChargePreview, Subscription } from "../../src/index.ts";
import { changeBarrier } from "../../src/model/plan/changeBarrier.ts";
import { planState } from "../../src/model/plan/planState.ts";
import { revokeFirst } from "../../src/model/revokeFirst.ts";
import { seatAmount } from "../../src/model/plan/seatAmount.ts";
import { seatBill } from "../../src/model/plan/seatBill.ts";
import { seatBounds } from "../../src/model/plan/seatBounds.ts";
import { aMember, aSeat, aSubscription } from "../../src/testing/index.ts";

const tier = (min_seats: number, max_seats: number | null, price_per_seat: number) => ({
  min_seats,
  max_seats,
  price_per_seat,
});

test("volume: the whole number is paid at one tier's price", () => {
  const price = { seat_tier_type: "volume", tiers: [tier(1, 10, 1000), tier(11, null, 800)] };
  expect([1, 10, 11, 20].map((seats) => seatAmount(price, seats))).toEqual([1000, 10000, 8800, 16000]);
});

test("graduated: each part is paid at its own tier's price, the first from the first seat on", () => {
  const price = { seat_tier_type: "graduated", tiers: [tier(5, 10, 1000), tier(11, null, 800)] };
  expect([5, 10, 12].map((seats) => seatAmount(price, seats))).toEqual([5000, 10000, 11600]);
});

/** Twelve seats at 16.00, of an organization that charges like this. */
function plan(proration_behavior: string | null, overrides: Partial<Subscription> = {}): Subscription {
  const it = aSubscription();
  const { product } = it;
  const prices = it.prices.map((price) => ({
    ...price,
    seat_tiers: price.seat_tiers && { ...price.seat_tiers, tiers: [tier(1, null, 1600)] },
  }));
  return {
    ...it,
    seats: 12,
    prices,
    product: product && {
      ...product,
      organization: product.organization && { ...product.organization, proration_behavior },
    },
    ...overrides,
  };
}

function preview(net: number, tax: number, due: number | null = null): ChargePreview {
  return {
    prorations: [],
    subtotal_amount: net,
    discount_amount: 0,
    net_amount: net,
    tax_amount: tax,
    total_amount: net + tax,
    due_amount: due,
  };
}

test("charged at once: today is what the server says is due, after tax and balance", () => {
  const bill = seatBill(plan("invoice"), 15, preview(1920, 384, 2000));
  expect(bill).toEqual({
    today: 2000,
    credit: 0,
    next: { before: 19200, after: 24000, perSeat: 1600, rest: 0 },
  });
});

test("a server that knows no balance is due its total", () => {
  expect(seatBill(plan("invoice"), 15, preview(1920, 384)).today).toBe(2304);
});

test("fewer seats, charged at once: nothing is due, and the rest is a credit", () => {
  expect(seatBill(plan("invoice"), 10, preview(-1280, -256, 0))).toMatchObject({ today: 0, credit: 1536 });
});

test("prorated: nothing today, and the rest of this period is on the next invoice", () => {
  const bill = seatBill(plan("prorate"), 15, preview(1920, 384));
  expect(bill).toMatchObject({ today: 0, next: { after: 25920, rest: 1920 } });
  expect(seatBill(plan("prorate"), 11, preview(-640, -128))).toMatchObject({
    credit: 0,
    next: { after: 16960, rest: -640 },
  });
});

test("prorated: what is more than the next invoice is a credit for later ones", () => {
  expect(seatBill(plan("prorate"), 1, preview(-8000, -1600))).toMatchObject({
    today: 0,
    credit: 6400,
    next: { after: 0, rest: -8000 },
  });
});

test("from the next period: nothing today, whatever a preview says", () => {
  expect(seatBill(plan("next_period"), 10, null)).toMatchObject({ today: 0, next: { after: 16000 } });
});

test("without a preview nobody knows what is charged today", () => {
  expect(seatBill(plan("invoice"), 15, null).today).toBeNull();
  expect(seatBill(plan(null), 15, preview(1920, 384)).today).toBeNull();
});

test("a plan whose price is not told has no next invoice", () => {
  const it = plan("invoice", { prices: [], product: null });
  expect(seatBill(it, 15, null)).toEqual({ today: null, credit: 0, next: null });
});

test("people hold the number up, else the price does", () => {
  expect(seatBounds(plan("invoice"), 10)).toEqual({ minimum: 10, maximum: Infinity, because: "assigned" });
  expect(seatBounds(plan("invoice"), 0)).toEqual({ minimum: 1, maximum: Infinity, because: "price" });
});

test.each([
  ["active", false, "active", null],
  ["trialing", false, "active", null],
  ["active", true, "ending", "ending"],
  ["past_due", false, "late", null],
  ["past_due", true, "late", "ending"],
  ["canceled", true, "ended", "ended"],
  ["unpaid", false, "ended", "ended"],
  ["something new", false, "unknown", null],
])("%s, ending %s: %s, held by %s", (status, cancel_at_period_end, state, barrier) => {
  const it = aSubscription({ status, cancel_at_period_end });
  expect([planState(it), changeBarrier(it)]).toEqual([state, barrier]);
});

test("a subscription without seats has no number to change", () => {
  expect(changeBarrier(aSubscription({ seats: null }))).toBe("seatless");
});

test("expired invitations are given up first, then pending ones, then who came last", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const seat = (name: string, claimed_at: string | null, expires: string | null) =>
    aSeat({
      status: claimed_at ? "claimed" : "pending",
      claimed_at,
      invitation_token_expires_at: expires,
      member: aMember({ name }),
    });
  const seats = [
    seat("early", "2026-01-01T00:00:00Z", null),
    seat("pending", null, "2026-11-23T00:00:00Z"),
    seat("late", "2026-10-01T00:00:00Z", null),
    aSeat({ status: "revoked" }),
    seat("expired", null, "2026-11-20T00:00:00Z"),
  ];
  expect(revokeFirst(seats, now).map(({ member }) => member?.name)).toEqual([
    "expired",
    "pending",
    "late",
    "early",
  ]);
});
