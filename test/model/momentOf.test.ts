import { expect, test } from "vitest";
import { countSeats } from "../../src/model/countSeats.ts";
import { momentOf } from "../../src/model/momentOf.ts";
import { aSeat } from "../../src/testing/index.ts";

const invited = (end: string | null) =>
  aSeat({ status: "pending", email: `${end}@acme.dev`, invitation_token_expires_at: end });
const nine = "2026-11-22T09:00:00Z";
const ten = "2026-11-22T10:00:00.000500Z";
const seats = [invited(ten), invited(nine), invited(null), aSeat({ status: "claimed" })];

test("the moment is the last end of an invitation that has passed", () => {
  expect(momentOf(seats, Date.parse("2026-11-22T09:30:00Z"))).toBe(Date.parse(nine));
  expect(momentOf(seats, Date.parse(ten))).toBe(Date.parse(ten));
});

test("before the first end, and without any, the moment is the beginning of time", () => {
  expect(momentOf(seats, Date.parse(nine) - 1)).toBe(0);
  expect(momentOf([invited(null)], Date.now())).toBe(0);
});

test("the same seats are counted anew for another moment", () => {
  const list = { seats, available_seats: 0, total_seats: 4 };
  expect(countSeats(list, new Date(0))).toMatchObject({ pending: 3, expired: 0 });
  expect(countSeats(list, new Date(momentOf(seats, Date.parse(ten))))).toMatchObject({
    pending: 1,
    expired: 2,
  });
  expect(countSeats(list, new Date(0))).toMatchObject({ pending: 3, expired: 0 });
});
