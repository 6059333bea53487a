import "@fontsource-variable/inter";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: where the focus is, is plain to see, and what a row shows more while it has it covers nothing.

const email = "ana@acme.dev";
const created_at = "2026-11-28T22:48:00.000000Z";
const invitation_token_expires_at = new Date(Date.now() + 3_600_000).toISOString();
const seats = [aSeat({ status: "pending", email, created_at, invitation_token_expires_at })];

/** Where the exact moment below these words is drawn. */
function momentBelow(words: Element) {
  const { left, bottom } = words.getBoundingClientRect();
  const { inlineSize, blockSize, insetBlockStart } = getComputedStyle(words, "::after");
  const place = words.closest(".ps-status, td > time")!.getBoundingClientRect();
  const top = place.top + parseFloat(insetBlockStart);
  return { top, above: bottom, bottom: top + parseFloat(blockSize), right: left + parseFloat(inlineSize) };
}

const looks = [
  ["English", ""],
  ["German", ""],
  ["English", "--ps-density: 0.78"],
] as const;

test.each(looks)("the exact moment touches neither rule nor ring: %s %s", async (language, knob) => {
  await document.fonts.load("12px 'Inter Variable'");
  document.body.style.cssText = `margin: 16px; font-family: "Inter Variable"; ${knob}`;
  const labels = language === "German" ? de : en;
  await managerPage({ total: 3, seats }, { width: 1200, labels });
  await userEvent.tab();
  const row = document.querySelector<HTMLElement>(".ps-row[data-key]")!;
  const menu = row.querySelector<HTMLElement>("[data-control=menu]")!;
  menu.focus();
  for (const words of row.querySelectorAll(".ps-status-note, td > time")) {
    const moment = momentBelow(words);
    expect(moment.top).toBeGreaterThanOrEqual(Math.floor(moment.above));
    // Of a line without leading, the last pixel is empty.
    expect(moment.bottom - 1).toBeLessThanOrEqual(row.getBoundingClientRect().bottom);
    // As far as the ring reaches.
    expect(moment.right).toBeLessThan(menu.getBoundingClientRect().left - 4);
  }
});

test("the ring is as strong around a button that cannot be used now", async () => {
  const past = new Date(Date.now() - 1000).toISOString();
  const seat = aSeat({ status: "pending", email, invitation_token_expires_at: past });
  const server = await managerPage({ total: 3, seats: [seat] });
  server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 1_000_000 } : undefined));
  await userEvent.click(page.getByRole("button", { name: en.renewFor(email) }));
  const menu = page.getByRole("button", { name: en.actionsFor(email) });
  await expect.element(menu).toHaveAttribute("aria-disabled", "true");
  expect(getComputedStyle(menu.element()).opacity).toBe("1");
});

test("where only the list, or all of the manager, can take the focus, the ring is as round as the table", async () => {
  await managerPage({ total: 3, seats });
  const { borderRadius } = getComputedStyle(document.querySelector(".ps-table")!);
  for (const part of [".ps-manager", ".ps-seats"]) {
    const element = document.querySelector<HTMLElement>(part)!;
    element.focus();
    expect(element).toHaveFocus();
    expect(getComputedStyle(element).borderRadius).toBe(borderRadius);
  }
});
