import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: what a page says of every element, and what its text is like, breaks nothing in ours.

let sheet: HTMLStyleElement;
beforeEach(() => {
  sheet = document.createElement("style");
  document.head.append(sheet);
});
afterEach(() => sheet.remove());

const team = { total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] };
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);

test("beside a page whose inputs and texts are blocks, what is hidden stays hidden", async () => {
  sheet.textContent = "input, span { display: block }";
  await managerPage(team);
  await userEvent.click(page.getByRole("button", { name: en.assign, exact: true }).first());
  await expect.element(page.getByRole("dialog")).toBeVisible();
  const hidden = [...document.querySelectorAll(".ps-root [hidden]")];
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.map((it) => getComputedStyle(it).display)).toEqual(hidden.map(() => "none"));
});

test("in a page that writes in thin capitals and indents, ours are words of one kind", async () => {
  sheet.textContent =
    "body { font-weight: 300; text-transform: uppercase; text-indent: 2em; word-spacing: 1em }";
  await managerPage(team);
  for (const part of [".ps-usage", ".ps-status", ".ps-segment", ".ps-search input"]) {
    const { textTransform, textIndent, wordSpacing } = styleOf(part);
    expect([part, textTransform, textIndent, wordSpacing]).toEqual([part, "none", "0px", "0px"]);
  }
  expect(styleOf(".ps-usage").fontWeight).toBe("400");
});

test("a reset in an earlier layer makes nothing of a bill bold", async () => {
  document.head.prepend(sheet); // Layers rank by where they are first named.
  sheet.textContent = "@layer reset, polar-seats; @layer reset { dt { font-weight: 700 } }";
  await managerPage(team);
  await userEvent.click(page.getByRole("button", { name: en.changeSeats, exact: true }));
  await userEvent.click(page.getByRole("button", { name: en.oneMore }));
  await vi.waitFor(() => expect(document.querySelector(".ps-bill dt")).not.toBeNull());
  expect(styleOf(".ps-bill > :not([data-part=total]) dt").fontWeight).toBe("400");
});
