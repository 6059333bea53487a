import { expect, test } from "vitest";
import type { Seat } from "../../src/api/Seat.ts";
import { countSeats } from "../../src/model/countSeats.ts";
import { readingOrder } from "../../src/model/view/readingOrder.ts";
import { seatState } from "../../src/model/seatState.ts";

const now = new Date("2026-11-22T12:00:00Z");

const seat = (id: string, over: Partial<Seat>): Seat => ({
  id,
  created_at: "2026-11-22T09:00:00Z",
  modified_at: null,
  subscription_id: "sub",
  order_id: null,
  status: "pending",
  customer_id: null,
  member_id: null,
  member: null,
  email: `${id}@acme.dev`,
  customer_email: null,
  invitation_token_expires_at: null,
  claimed_at: null,
  revoked_at: null,
  seat_metadata: null,
  ...over,
});

const seats = [
  seat("zoe", { status: "claimed" }),
  seat("gone", { status: "revoked" }),
  seat("late", { invitation_token_expires_at: "2026-11-23T09:00:00Z" }),
  seat("soon", { invitation_token_expires_at: "2026-11-22T13:00:00Z" }),
  seat("Ana", { status: "claimed" }),
  seat("over", { invitation_token_expires_at: "2026-11-22T11:59:59Z" }),
  seat("odd", { status: "paused" }),
];

test("what asks for something comes first: expired, then pending by the nearest expiry, then by name", () => {
  const order = readingOrder(seats, now).map(({ id }) => id);
  expect(order).toEqual(["over", "soon", "late", "Ana", "zoe", "odd", "gone"]);
});

test("an invitation without an end asks for nothing before those that have one", () => {
  const order = readingOrder([seat("never", {}), ...seats], now).map(({ id }) => id);
  expect(order.slice(0, 4)).toEqual(["over", "soon", "late", "never"]);
});

test("the order does not depend on the order the server sends", () => {
  expect(readingOrder(seats.toReversed(), now)).toEqual(readingOrder(seats, now));
});

test("an invitation is expired from the moment it names", () => {
  const invited = seat("ana", { invitation_token_expires_at: "2026-11-22T12:00:00Z" });
  expect(seatState(invited, new Date("2026-11-22T11:59:59.999Z"))).toBe("pending");
  expect(seatState(invited, now)).toBe("expired");
});

test("a status nobody knows yet is unknown, and is not counted as assigned", () => {
  const list = { seats, total_seats: 6, available_seats: 1 };
  expect(countSeats(list, now)).toEqual({
    claimed: 2,
    pending: 2,
    expired: 1,
    assigned: 5,
    free: 1,
    over: 0,
    total: 6,
    revoked: 1,
  });
});

test("more seats assigned than paid for is told, and nothing is negative", () => {
  const counts = countSeats({ seats, total_seats: 2, available_seats: 0 }, now);
  expect(counts).toMatchObject({ assigned: 5, total: 2, free: 0, over: 3 });
});
