import { expect, test } from "vitest";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: what is printed says the same as the screen.

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);

test("a claimed seat is full on paper, too, where browsers leave out grounds: empty it would be a free one", async () => {
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  expect(styleOf(".ps-pip[data-status=claimed]").printColorAdjust).toBe("exact");
});

test("no person is torn between two pages", async () => {
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  expect(styleOf(".ps-row[data-key]").breakInside).toBe("avoid");
});
