import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: what stands in place of the rows holds its drawing also where text is twice as large.

/** What the icon leaves free within the box it is drawn in. */
function roomAround(box: string) {
  const icon = document.querySelector(`${box} .ps-icon`)!;
  return icon.closest(box)!.getBoundingClientRect().width - icon.getBoundingClientRect().width;
}

test.each([360, 900])("an icon is smaller than its box, and a drawn seat, too: %i px", async (width) => {
  document.body.style.setProperty("--ps-font-size", "28px");
  await managerPage({ total: 12, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] }, { width });
  await userEvent.fill(page.getByRole("searchbox"), "marisol");
  await expect.element(page.getByText(en.noMatchTitle("marisol"))).toBeVisible();
  expect(roomAround(".ps-panel-mark")).toBeGreaterThan(12);

  await userEvent.fill(page.getByRole("searchbox"), "");
  await userEvent.click(page.getByRole("button", { name: en.actionsFor("ana@acme.dev") }));
  await userEvent.click(page.getByRole("menuitem", { name: en.revokeAsk }));
  await userEvent.click(page.getByRole("button", { name: en.revokeSeat }));
  await expect.element(page.getByText(en.emptyTitle)).toBeVisible();
  expect(roomAround("[data-next]")).toBeGreaterThan(8);
  expect(document.documentElement.scrollWidth).toBe(width);
});
