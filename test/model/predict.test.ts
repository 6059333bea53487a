import { describe, expect, test } from "vitest";
import type { Seat } from "../../src/api/Seat.ts";
import type { Invitation } from "../../src/model/drawn/invited.ts";
import { predictAssign } from "../../src/model/drawn/predictAssign.ts";
import { predictBusy } from "../../src/model/drawn/predictBusy.ts";
import { predictHandover } from "../../src/model/drawn/predictHandover.ts";
import type { ShownSeats } from "../../src/model/ShownSeats.ts";
import { withSeat } from "../../src/model/drawn/withSeat.ts";

type PendingChange =
  | (Invitation & { readonly kind: "assign" })
  | { readonly kind: "revoke" | "resend"; readonly seat: Seat }
  | (Invitation & { readonly kind: "renew" | "reassign"; readonly seat: Seat });

function predict(before: ShownSeats, change: PendingChange): ShownSeats {
  switch (change.kind) {
    case "assign":
      return predictAssign(before, change);
    case "revoke":
    case "resend":
      return predictBusy(before, change.seat, change.kind);
    case "renew":
    case "reassign":
      return predictHandover(before, change.kind, change.seat, change);
  }
}

const source = { subscriptionId: "sub" };

function seat(over: Partial<Seat>): Seat {
  return {
    id: "seat-1",
    created_at: "2026-11-22T09:00:00Z",
    modified_at: null,
    subscription_id: "sub",
    order_id: null,
    status: "claimed",
    customer_id: "buyer",
    member_id: null,
    member: null,
    email: "ana@acme.dev",
    customer_email: "ana@acme.dev",
    invitation_token_expires_at: null,
    claimed_at: "2026-11-22T09:00:00Z",
    revoked_at: null,
    seat_metadata: {},
    ...over,
  };
}

const list = (...seats: Seat[]) => ({
  seats,
  total_seats: 3,
  available_seats: 3 - seats.filter(({ status }) => status !== "revoked").length,
});

const assign = (email: string): PendingChange => ({
  kind: "assign",
  key: "assign-7",
  source,
  recipient: { email },
  submittedAt: Date.UTC(2026, 10, 22, 10),
});

describe("an assignment on its way", () => {
  test("is a pending row that takes a seat", () => {
    const shown = predict(list(), assign("bo@acme.dev"));
    expect(shown.available_seats).toBe(2);
    expect(shown.seats).toMatchObject([
      { id: "assign-7", status: "pending", email: "bo@acme.dev", pending: "assign" },
    ]);
  });

  test("expires 24 hours after it was sent, like the invitation it stands for", () => {
    const shown = predict(list(), assign("bo@acme.dev"));
    expect(shown.seats[0]?.invitation_token_expires_at).toBe("2026-11-23T10:00:00.000Z");
  });

  test("drawn twice is the same as once", () => {
    const once = predict(list(), assign("bo@acme.dev"));
    expect(predict(once, assign("bo@acme.dev"))).toBe(once);
  });

  test("drawn over its own answer shows the person once, in whatever letter case", () => {
    const answered = list(seat({ status: "pending", email: "Bo@acme.dev" }));
    expect(predict(answered, assign("bo@ACME.dev"))).toBe(answered);
  });

  test("of an address with a name before it is drawn as the address alone, and once", () => {
    const once = predict(list(), assign("Bo Lind <bo@acme.dev>"));
    expect(once.seats).toMatchObject([{ email: "bo@acme.dev" }]);
    expect(predict(once, assign(" BO@acme.dev "))).toBe(once);
  });

  test("for someone whose seat was revoked is a new row", () => {
    const revoked = withSeat(list(seat({})), seat({ status: "revoked" }));
    expect(predict(revoked, assign("ana@acme.dev")).seats).toHaveLength(2);
  });

  test("with an immediate claim is claimed at once", () => {
    const shown = predict(list(), {
      ...assign("bo@acme.dev"),
      recipient: { email: "bo@acme.dev", immediateClaim: true },
    } as PendingChange);
    expect(shown.seats[0]).toMatchObject({ status: "claimed", invitation_token_expires_at: null });
  });

  test("never makes the free seats negative", () => {
    const full = { ...list(seat({})), total_seats: 1, available_seats: 0 };
    expect(predict(full, assign("bo@acme.dev")).available_seats).toBe(0);
  });
});

describe("a revocation on its way", () => {
  test("marks the row, and frees nothing before the server agrees", () => {
    const shown = predict(list(seat({})), { kind: "revoke", seat: seat({}) });
    expect(shown.seats[0]).toMatchObject({ status: "claimed", pending: "revoke" });
    expect(shown.available_seats).toBe(2);
  });

  test("leaves the next person on the same seat alone", () => {
    const reused = list(seat({ email: "bo@acme.dev", customer_email: "bo@acme.dev" }));
    const shown = predict(reused, { kind: "revoke", seat: seat({}) });
    expect(shown.seats[0]?.pending).toBeUndefined();
  });
});

describe("the answer to a revocation", () => {
  test("enters the list without the person it still carries", () => {
    const { seats, available_seats } = withSeat(list(seat({})), seat({ status: "revoked", email: null }));
    expect(seats[0]).toMatchObject({ customer_email: null, member: null, email: null });
    expect(available_seats).toBe(3);
  });
});

describe("a renewal on its way", () => {
  test("shows the person once, when somebody invites them by their address meanwhile", () => {
    const ofAna = seat({ status: "pending", member_id: "member-ana" });
    const renew: PendingChange = {
      kind: "renew",
      key: "renew-8",
      source,
      seat: ofAna,
      recipient: { memberId: "member-ana" },
      submittedAt: 0,
    };
    const revoked = withSeat(list(ofAna), { ...ofAna, status: "revoked" });
    const shown = predict(predict(revoked, assign("ana@acme.dev")), renew);
    expect(shown.seats.filter(({ email }) => email === "ana@acme.dev")).toHaveLength(1);
  });
});

test("nothing that is given is changed", () => {
  const given = Object.freeze(list(Object.freeze(seat({}))));
  Object.freeze(given.seats);
  expect(() => predict(given, assign("bo@acme.dev"))).not.toThrow();
  expect(() => predict(given, { kind: "revoke", seat: seat({}) })).not.toThrow();
  expect(() => withSeat(given, seat({ status: "revoked" }))).not.toThrow();
});
