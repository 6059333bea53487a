import { expect, test, vi } from "vitest";
import type { ShownSeat } from "../../src/index.ts";
import { arrangeSeats, type ArrangeInput, type Arrangement } from "../../src/model/view/arrangeSeats.ts";
import { matchesView } from "../../src/model/view/matchesView.ts";
import { inOrder } from "../../src/model/view/inOrder.ts";
import { seatOrder } from "../../src/model/view/seatOrder.ts";
import { wholeView, type SeatView } from "../../src/model/view/SeatView.ts";
import { aMember, aSeat } from "../../src/testing/index.ts";

const moment = new Date("2026-11-22T12:00:00Z");
const sixHoursOn = "2026-11-22T18:00:00.000000Z";

const claimed = (name: string, more: Partial<ShownSeat> = {}) =>
  aSeat({
    id: `seat of ${name}`,
    status: "claimed",
    claimed_at: "2026-03-03T10:00:00.000000Z",
    member: aMember({ name, email: `${name}@nordal.example` }),
    email: `${name}@nordal.example`,
    ...more,
  });
const pending = (name: string, expires = sixHoursOn) =>
  claimed(name, { status: "pending", claimed_at: null, invitation_token_expires_at: expires });

function arranged(
  seats: readonly ShownSeat[],
  view: Partial<SeatView> = {},
  before: Arrangement | null = null,
): Arrangement & { readonly partial: (readonly ShownSeat[])[] } {
  const { sort, ...rest } = { ...wholeView, ...view };
  const order = before?.input.order ?? seatOrder({ sort, moment, locale: "en" });
  const input: ArrangeInput = { ...rest, seats, order, moment, isShown: matchesView({ ...rest, moment }) };
  const steps = arrangeSeats(input, before);
  const partial: (readonly ShownSeat[])[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...value, partial };
    if (value) partial.push(value);
  }
}

const names = (seats: readonly ShownSeat[]) => seats.map(({ member }) => member?.name);

test("expired ask first, then who expires next, then names in the order of their language", () => {
  const seats = [
    claimed("Zoë"),
    claimed("Émile"),
    pending("Late", "2026-11-22T20:00:00Z"),
    pending("Soon", "2026-11-22T13:00:00Z"),
    claimed("Ed"),
    pending("Gone", "2026-11-22T11:00:00Z"),
  ];
  expect(names(arranged(seats).shown)).toEqual(["Gone", "Soon", "Late", "Ed", "Émile", "Zoë"]);
  const { sorted } = arranged(seats, { sort: { by: "member", direction: "descending" } });
  expect(names(sorted)).toEqual(["Zoë", "Soon", "Late", "Gone", "Émile", "Ed"]);
});

test.each(["ascending", "descending"] as const)("somebody without a name stands last, %s", (direction) => {
  const seats = [claimed("Ann", { email: null, member: null }), claimed("Bo"), claimed("Cy")];
  const { shown } = arranged(seats, { sort: { by: "member", direction } });
  expect(shown.at(-1)?.member).toBeNull();
});

test("who has no value in the host's column stands last, whichever way it is turned", () => {
  const seats = [
    claimed("Ann"),
    claimed("Bo", { seat_metadata: { centre: "A" } }),
    claimed("Cy", { seat_metadata: { centre: "B" } }),
  ];
  const inTurn = (direction: "ascending" | "descending") => {
    const sortBy = (seat: ShownSeat) => seat.seat_metadata?.["centre"]?.toString() ?? null;
    const order = seatOrder({ sort: { by: "centre", direction }, moment, locale: "en", sortBy });
    const input = { ...wholeView, seats, order, moment, isShown: () => true };
    return names((arrangeSeats(input, null).next().value as Arrangement).shown);
  };
  expect(inTurn("ascending")).toEqual(["Bo", "Cy", "Ann"]);
  expect(inTurn("descending")).toEqual(["Cy", "Bo", "Ann"]);
});

test.each(["cost-centre", "valueOf", "__proto__"])(
  "a sort by %s, a column that is gone, leaves the order as at the start, whichever way it was turned",
  (by) => {
    const seats = [claimed("Ed"), pending("Ann")];
    const order = seatOrder({ sort: { by, direction: "descending" }, moment, locale: "en" });
    expect(names(inOrder(seats, order))).toEqual(["Ann", "Ed"]);
  },
);

test("who asks comes before the others who have claimed", () => {
  const order = seatOrder({
    sort: wholeView.sort,
    moment,
    locale: "en",
    isYou: ({ id }) => id === "seat of Zoë",
  });
  const isShown = matchesView({ ...wholeView, moment });
  const seats = [claimed("Ed"), claimed("Zoë"), pending("Ann")];
  const input = { ...wholeView, seats, order, moment, isShown };
  const { value } = arrangeSeats(input, null).next();
  expect(names((value as Arrangement).shown)).toEqual(["Ann", "Zoë", "Ed"]);
});

test("a search finds names without accents, emails, ids and details, and needs every word", () => {
  const seats = [
    claimed("José Ibáñez"),
    claimed("Ed", { seat_metadata: { costCentre: "EMEA-204" } }),
    claimed("Ann", { id: "5f1c07aa-ed00" }),
  ];
  const found = (search: string) => names(arranged(seats, { search }).shown);
  expect(found("jose ibanez")).toEqual(["José Ibáñez"]);
  expect(found("JOSÉ")).toEqual(["José Ibáñez"]);
  expect(found("emea-2")).toEqual(["Ed"]);
  expect(found("5f1c")).toEqual(["Ann"]);
  // Not by a part in the middle of an id, which would be chance.
  expect(found("ed")).toEqual(["Ed"]);
  expect(found("ann nordal")).toEqual(["Ann"]);
  expect(found("ann emea")).toEqual([]);
});

test("a search finds letters that Unicode does not count as accented by how they are typed without them", () => {
  const seats = ["Bjørn Łukasz", "Anna Weiß", "Signe Præst", "Đorđe Yıldız"].map((name) => claimed(name));
  const found = (search: string) => names(arranged(seats, { search }).shown);
  expect(found("bjorn lukasz")).toEqual(["Bjørn Łukasz"]);
  expect(found("BJØRN ŁUKASZ")).toEqual(["Bjørn Łukasz"]);
  expect(found("weiss")).toEqual(["Anna Weiß"]);
  expect(found("weiß")).toEqual(["Anna Weiß"]);
  expect(found("praest")).toEqual(["Signe Præst"]);
  expect(found("dorde yildiz")).toEqual(["Đorđe Yıldız"]);
});

test("a search finds a short id of the merchant's by all of it, and not by how it begins", () => {
  const member = (external_id: string, name: string) => ({
    member: aMember({ name, email: "", external_id }),
  });
  const seats = [
    claimed("Ann", { email: null, ...member("x42", "Ann") }),
    claimed("Bo", { email: null, ...member("x421", "Bo") }),
  ];
  const found = (search: string) => names(arranged(seats, { search }).shown);
  expect(found("X42")).toEqual(["Ann"]);
  expect(found("x421")).toEqual(["Bo"]);
  expect(found("x4")).toEqual([]);
});

test("revoked rows are shown when asked for, and last", () => {
  const seats = [claimed("Old", { status: "revoked" }), claimed("Ed")];
  expect(names(arranged(seats).shown)).toEqual(["Ed"]);
  const { shown } = arranged(seats, { showRevoked: true });
  expect(shown.map(({ status }) => status)).toEqual(["claimed", "revoked"]);
});

test("many seats are sorted in steps, and the first screen of them is known early", () => {
  const seats = Array.from({ length: 9000 }, (_, index) => claimed(`n${(index * 7919) % 9000}`));
  const { shown, partial } = arranged(seats);
  expect(names(shown)).toEqual(Array.from({ length: 9000 }, (_, index) => `n${index}`));
  expect(partial[0]).toEqual(shown.slice(0, 48));
});

test("a few changes are put in their places without sorting anew", () => {
  const seats = Array.from({ length: 3000 }, (_, index) => claimed(`n${index}`));
  const first = arranged(seats);
  const next = seats
    .with(5, { ...seats[5]!, member: aMember({ name: "n2500b" }) })
    .toSpliced(100, 1)
    .concat(claimed("a new one"));
  const keyOf = vi.spyOn(first.input.order, "keyOf");
  const after = arranged(next, {}, first);
  expect(after.shown).toEqual(arranged(next).shown);
  expect(keyOf.mock.calls.length).toBeLessThan(50);
});

test("a list that comes in another order stays in ours", () => {
  const seats = Array.from({ length: 200 }, (_, index) => claimed(`n${index}`));
  const after = arranged(seats.toReversed(), {}, arranged(seats));
  expect(names(after.shown)).toEqual(Array.from({ length: 200 }, (_, index) => `n${index}`));
});
