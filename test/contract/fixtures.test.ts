import { parse } from "zod/v4/core";
import { expect, test } from "vitest";
import { seatSchema } from "../../src/api/Seat.ts";
import { subscriptionSchema } from "../../src/api/Subscription.ts";
import { aMember, aSeat, aSubscription } from "../../src/testing/index.ts";

test("a seat has all 15 keys, and its fields fit each other", () => {
  const seat = aSeat();
  expect(parse(seatSchema, seat)).toEqual(seat);
  expect(Object.keys(seat)).toHaveLength(15);
  expect(seat).toMatchObject({ status: "pending", email: seat.member?.email, member_id: seat.member?.id });
  expect(seat).toMatchObject({ claimed_at: null, revoked_at: null, modified_at: null });
});

test("a claimed seat was claimed, and a revoked one has nobody on it", () => {
  expect(aSeat({ status: "claimed" }).claimed_at).not.toBeNull();
  expect(aSeat({ status: "revoked" })).toMatchObject({ member: null, email: null, customer_email: null });
  expect(aSeat({ status: "revoked" }).revoked_at).not.toBeNull();
});

test("an address is enough to name a person", () => {
  const seat = aSeat({ email: "rosa@nordal.example" });
  expect(seat).toMatchObject({ customer_email: "rosa@nordal.example" });
  expect(seat.member).toMatchObject({ email: "rosa@nordal.example", name: null });
});

test("a seat is of a subscription or of an order", () => {
  expect(aSeat({ order_id: "o" })).toMatchObject({ order_id: "o", subscription_id: null });
});

test("every member is somebody else", () => {
  const members = Array.from({ length: 50 }, () => aMember());
  expect(new Set(members.map(({ email }) => email)).size).toBe(50);
});

test("a subscription can be read as it is", () => {
  const subscription = aSubscription({ seats: 12 });
  expect(parse(subscriptionSchema, subscription)).toEqual(subscription);
  expect(subscription).toMatchObject({ status: "active", seats: 12, product: { name: "Atlas Team" } });
});
