import { expect, test } from "vitest";
import { contradicts } from "../../src/model/drawn/contradicts.ts";
import type { Seat } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

const [ana, bo, free] = createSeatServer({
  seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" }), aSeat({ status: "revoked" })],
}).seats() as [Seat, Seat, Seat];
const at = (seat: Seat, modified_at: string) => ({ ...seat, modified_at });

test("an answer about a seat that the list does not have contradicts nothing", () => {
  expect(contradicts(ana, { seats: [bo, free] })).toBe(false);
});

test("an answer that is newer than the list is believed, to the microsecond", () => {
  const old = at(ana, "2026-03-02T09:00:00Z");
  expect(contradicts(at(ana, "2026-03-02T09:00:00.000001Z"), { seats: [old] })).toBe(false);
  expect(contradicts(old, { seats: [at(ana, "2026-03-02T09:00:00.000001Z")] })).toBe(true);
  expect(contradicts(old, { seats: [old] })).toBe(false);
});

test("nobody has two seats: where the list shows the person on another one, one of both is out of date", () => {
  const moved = { ...ana, id: "another" };
  expect(contradicts(moved, { seats: [ana] })).toBe(true);
  expect(contradicts(moved, { seats: [{ ...ana, status: "revoked" }] })).toBe(false);
  expect(contradicts({ ...free, id: "another" }, { seats: [free] })).toBe(false);
});
