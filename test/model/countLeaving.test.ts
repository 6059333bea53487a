import { expect, test } from "vitest";
import { countLeaving } from "../../src/model/countLeaving.ts";
import { seatKey } from "../../src/model/seatKey.ts";
import { aSeat } from "../../src/testing/index.ts";

const now = new Date("2026-11-22T12:00:00Z");
const ana = aSeat({ status: "claimed", email: "ana@acme.dev" });
const bo = aSeat({ status: "claimed", email: "bo@acme.dev" });
const eva = aSeat({
  status: "pending",
  email: "eva@acme.dev",
  invitation_token_expires_at: "2026-11-20T12:00:00Z",
});
const list = { seats: [ana, bo, eva], total_seats: 5, available_seats: 2 };

test("nobody leaves while nothing is on its way", () => {
  expect(countLeaving(list, now, new Set())).toMatchObject({ claimed: 0, pending: 0, expired: 0 });
});

test("who waits to be revoked is leaving, by the state of the seat", () => {
  const waiting = new Set([seatKey(ana), seatKey(eva)]);
  expect(countLeaving(list, now, waiting)).toMatchObject({ claimed: 1, pending: 0, expired: 1 });
});

test("whose revocation is on its way is leaving, and counted once", () => {
  const sent = { ...list, seats: [{ ...ana, pending: "revoke" as const }, bo] };
  expect(countLeaving(sent, now, new Set([seatKey(ana)]))).toMatchObject({ claimed: 1 });
});
