import { expect, test } from "vitest";
import { timeBetween } from "../../src/model/timeBetween.ts";

const now = new Date("2026-11-22T12:00:00Z");
const ago = (hours: number) => timeBetween(new Date(now.getTime() - hours * 3_600_000), now);

test.each([
  [0.4, "minutes", 24],
  [23.6, "hours", 24],
  [46, "hours", 46],
  [47, "days", 2],
  [48, "days", 2],
  [71, "days", 3],
] as const)("%d hours are said in %s", (hours, unit, count) => {
  expect(ago(hours)).toEqual({ unit, count });
});

test("what is longer ago is never said to be shorter", () => {
  const inHours = ({ unit, count }: ReturnType<typeof timeBetween>) =>
    unit === "days" ? 24 * count : unit === "hours" ? count : 0;
  const said = Array.from({ length: 24 * 9 }, (_, hours) => inHours(ago(hours)));
  expect(said).toEqual(said.toSorted((one, other) => one - other));
});
