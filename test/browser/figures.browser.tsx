import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { de } from "../../src/labels/de.ts";
import { aMember, aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: figures that are compared or tick stand in columns, and no word pays for it: in Inter and others, tabular
// figures widen the hyphen ("Jun - ho", "E - Mail").

/** Words with a hyphen that are drawn with tabular figures. */
function widened(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    const isWidened = getComputedStyle(parentElement!).fontVariantNumeric !== "normal";
    if (isWidened && /\p{L}-\p{L}/u.test(textContent!)) found.push(textContent!);
  }
  return found;
}

const figuresIn = (part: string) => getComputedStyle(document.querySelector(part)!).fontVariantNumeric;

test("hyphens are as wide as the font has them, and what counts stands in columns", async () => {
  const seats = ["jun-ho", "anne-marie"].map((name) => {
    const email = `${name}@acme.dev`;
    return aSeat({ status: "pending", email, member: aMember({ name: "Jun-ho Baek", email }) });
  });
  await managerPage({ total: 5, seats }, { labels: de });
  expect(widened()).toEqual([]);
  for (const part of [".ps-usage", ".ps-count", ".ps-row td > time", ".ps-status-note"])
    expect(figuresIn(part)).toBe("tabular-nums");

  await userEvent.click(page.getByRole("button", { name: de.actionsFor("Jun-ho Baek") }).first());
  await expect.element(page.getByRole("menuitem", { name: de.copyEmail })).toBeVisible();
  expect(widened()).toEqual([]);
  await userEvent.keyboard("{Escape}");

  await userEvent.click(page.getByRole("checkbox").first());
  await expect.element(page.getByRole("button", { name: de.copySome })).toBeVisible();
  expect(widened()).toEqual([]);
  expect(figuresIn(".ps-bulk strong")).toBe("tabular-nums");

  await userEvent.click(page.getByRole("button", { name: de.assign }).first());
  await userEvent.fill(page.getByRole("textbox"), "jun-ho@acme.dev foo-bar@ eva-maria@acme.dev ");
  await expect.element(page.getByText("„foo-bar@“", { exact: false })).toBeVisible();
  expect(widened()).toEqual([]);
  expect(figuresIn(".ps-capacity")).toBe("tabular-nums");
});

test("a hyphen in a column of the host is as wide as the font has it", async () => {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  const centre = { id: "centre", label: "Cost centre", render: () => "EMEA-204" };
  await managerPage({ total: 5, seats }, { columns: ["member", "status", centre] });
  expect(figuresIn(".ps-cell-own")).toBe("normal");
});
