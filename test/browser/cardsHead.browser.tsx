import { expect, test } from "vitest";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

const columns = [
  "member",
  "status",
  ...["Cost centre", "Department"].map((label) => ({
    id: label,
    label,
    render: () => "EMEA",
    sortBy: () => "EMEA",
  })),
  "since",
] as const;

const startOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return document.dir === "rtl"
    ? document.documentElement.clientWidth - (right - Number.parseFloat(paddingRight))
    : left + Number.parseFloat(paddingLeft);
};

test.each([
  ["ltr", false],
  ["ltr", true],
  ["rtl", false],
] as const)(
  "as cards, headings on a second line begin below the first one, and the host's columns below the status: %s, readOnly %s",
  async (direction, readOnly) => {
    document.documentElement.dir = direction;
    const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
    await managerPage({ seats }, { width: 360, columns, readOnly });
    const heads = [...document.querySelectorAll(".ps-row-head [data-column]")];
    const top = heads[0]!.getBoundingClientRect().top;
    const wrapped = heads.find((head) => head.getBoundingClientRect().top > top + 8)!;
    expect(startOf(wrapped)).toBeCloseTo(startOf(heads[0]!), 0);

    const [status, own] = [".ps-row .ps-cell-status", ".ps-row .ps-cell-own"].map((cell) =>
      document.querySelector(cell)!,
    );
    expect(startOf(own!)).toBeCloseTo(startOf(document.querySelector(".ps-row .ps-member-text")!), 0);
    expect(startOf(status!)).toBeCloseTo(startOf(own!), 0);
  },
);

// That this Chromium centres it in a block, too, is new: Safari and Firefox do not.
test("as cards, the box of the head stands above those of the cards in any browser", async () => {
  await managerPage({ seats: [aSeat({ email: "ana@acme.dev" })] }, { width: 360 });
  const [head, card] = [...document.querySelectorAll(".ps-cell-check")];
  expect(getComputedStyle(head!).display).toBe("grid");
  const middle = (cell: Element) => {
    const { left, right } = cell.querySelector("input")!.getBoundingClientRect();
    return (left + right) / 2;
  };
  expect(middle(head!)).toBeCloseTo(middle(card!), 0);
});
