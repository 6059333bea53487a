import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

/** Seats that come with the next period, and one person too many: the number of seats is changed above the assigning. */
async function openBoth() {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  await managerPage({ total: 1, seats, proration: "next_period" });
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev");
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("button", { name: "Add 1 seat" }));
  await expect.element(page.getByRole("spinbutton", { name: "Seats" })).toHaveFocus();
}

test.each([
  ["Escape", () => userEvent.keyboard("{Escape}")],
  [
    "a click beside it",
    () => userEvent.click(document.querySelectorAll(".ps-overlay")[1]!, { position: { x: 5, y: 5 } }),
  ],
])("a dialog above another has the focus, and %s closes it alone", async (_, close) => {
  await openBoth();
  await close();
  await expect.element(page.getByRole("dialog", { name: "Change seats" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Add 1 seat" })).toHaveFocus();
  await expect.element(page.getByRole("dialog", { name: "Assign seats" })).toBeVisible();
});
