import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createArranger } from "../../src/hooks/reads/createArranger.ts";
import { matchesView } from "../../src/model/view/matchesView.ts";
import { seatOrder } from "../../src/model/view/seatOrder.ts";
import { wholeView } from "../../src/model/view/SeatView.ts";
import type { ShownSeat } from "../../src/model/ShownSeats.ts";
import { aSeat } from "../../src/testing/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const moment = new Date();
const order = seatOrder({ sort: wholeView.sort, moment });
const team = (count: number) =>
  Array.from({ length: count }, (_, n) => aSeat({ status: "claimed", email: `person.${n}@acme.dev` }));

/** A list that is arranged as a whole, and how it is asked for. */
function arranged(first: readonly ShownSeat[]) {
  const arranger = createArranger();
  const ask = (search: string, seats = first) => {
    const input = { ...wholeView, search, seats, order, moment };
    return arranger.arrange({ ...input, isShown: matchesView(input) });
  };
  arranger.subscribe(() => {});
  ask("");
  vi.runAllTimers();
  expect(arranger.seen()).toMatchObject({ isWhole: true });
  return { ask, seen: arranger.seen };
}

test("of many seats, the letters are painted before the rows that they ask for", () => {
  const { ask, seen } = arranged(team(3000));
  const before = seen().rows;
  expect(ask("person.7")).toEqual({ rows: before, isWhole: false });
  expect(seen().rows).toBe(before);
  vi.runAllTimers();
  expect(seen().isWhole).toBe(true);
  expect(seen().rows.map(({ email }) => email)).toContain("person.7@acme.dev");
  expect(seen().rows).toHaveLength(111);
});

test("a change to one of many seats is shown at once", () => {
  const seats = team(3000);
  const { ask } = arranged(seats);
  const next = seats.with(5, { ...seats[5]!, seat_metadata: { team: "ops" } });
  expect(ask("", next).rows).toContain(next[5]);
});

test("of fewer seats, the rows that the letters ask for are shown at once", () => {
  const { ask } = arranged(team(500));
  expect(ask("person.499").rows).toHaveLength(1);
});
