import { expect, test } from "vitest";
import { countSeats } from "../../src/model/countSeats.ts";
import { seatState } from "../../src/model/seatState.ts";
import { aSeat } from "../../src/testing/index.ts";

// The promise: nothing here changes an argument, and nothing remembers one that somebody else has changed.

const now = new Date("2026-01-10T00:00:00Z");

test("a list that a host adds to is counted anew", () => {
  const seats = [aSeat({ status: "claimed" })];
  const list = { seats, available_seats: 2, total_seats: 3 };
  expect(countSeats(list, now).claimed).toBe(1);
  seats.push(aSeat({ status: "claimed" }));
  expect(countSeats(list, now).claimed).toBe(2);
});

test("a seat that a host renews in place is pending again", () => {
  const seat = { ...aSeat({ status: "pending" }), invitation_token_expires_at: "2026-01-01T00:00:00Z" };
  expect(seatState(seat, now)).toBe("expired");
  seat.invitation_token_expires_at = "2026-02-01T00:00:00Z";
  expect(seatState(seat, now)).toBe("pending");
});
