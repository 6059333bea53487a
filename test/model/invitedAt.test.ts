import { expect, test } from "vitest";
import { invitedAt } from "../../src/model/invitedAt.ts";
import { aSeat } from "../../src/testing/index.ts";

const row = { created_at: "2025-01-03T10:00:00Z" };

test("whoever got a row that was used before was not invited when the row was made", () => {
  const end = "2026-11-23T09:00:00Z";
  const bo = aSeat({ ...row, status: "pending", email: "bo@acme.dev", invitation_token_expires_at: end });
  expect(invitedAt(bo)?.toISOString()).toBe("2026-11-22T09:00:00.000Z");
});

test("an invitation is valid for a day, so who claimed within it was invited when the row was made", () => {
  const ana = aSeat({ ...row, status: "claimed", email: "ana@acme.dev", claimed_at: "2025-01-04T09:00:00Z" });
  expect(invitedAt(ana)?.toISOString()).toBe("2025-01-03T10:00:00.000Z");
});

test("whoever claimed later was invited anew, nobody knows when", () => {
  const ana = aSeat({ ...row, status: "claimed", email: "ana@acme.dev", claimed_at: "2025-06-01T09:00:00Z" });
  expect(invitedAt(ana)).toBeNull();
  expect(invitedAt(aSeat({ ...row, status: "revoked" }))).toBeNull();
});
