import "@fontsource-variable/inter";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: what is clicked again stays under the pointer, and what is closed leaves the focus on the page's list.

const ana = aSeat({ status: "claimed", email: "ana@acme.dev" });
const plan = { total: 3, seats: [ana], paymentMethod: "works", changePreview: { taxRate: 0.2 } } as const;

const priced = () =>
  vi.waitFor(() => expect(document.querySelector(".ps-bill")).toHaveAttribute("aria-busy", "false"));

test("a step to more seats, with its price, does not move the steps", async () => {
  await managerPage(plan);
  await userEvent.click(page.getByRole("button", { name: en.changeSeats }));
  const more = page.getByRole("button", { name: en.oneMore });
  await expect.element(more).toBeVisible();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const place = () => more.element().getBoundingClientRect().top;
  const before = place();
  await userEvent.click(more);
  expect(place()).toBe(before);
  await priced();
  expect(place()).toBe(before);
});

test("a step to one figure more does not move the steps", async () => {
  await document.fonts.load("600 20px 'Inter Variable'");
  document.body.style.fontFamily = "Inter Variable";
  await managerPage({ ...plan, total: 9 });
  await userEvent.click(page.getByRole("button", { name: en.changeSeats }));
  const more = page.getByRole("button", { name: en.oneMore });
  await expect.element(more).toBeVisible();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const place = () => more.element().getBoundingClientRect().left;
  const before = place();
  await userEvent.click(more);
  await expect.element(page.getByRole("spinbutton")).toHaveValue("10");
  expect(place()).toBe(before);
});

test("a dialog whose button is gone leaves the focus to the manager", async () => {
  const server = await managerPage(plan);
  await userEvent.click(page.getByRole("button", { name: en.changeSeats }));
  await expect.element(page.getByRole("spinbutton")).toHaveFocus();
  await userEvent.keyboard("{ArrowUp}");
  await priced();
  server.cancelSubscription();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("dialog").getByText(en.endedTitle)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(document.activeElement?.closest(".ps-manager")).not.toBeNull();
});

test("a revocation can be taken back after a dialog that has covered the way back", async () => {
  const server = await managerPage({ total: 3, seats: [ana] }, { revokeMode: "undo" });
  await userEvent.click(page.getByRole("button", { name: en.actionsFor("ana@acme.dev") }));
  await userEvent.click(page.getByRole("menuitem", { name: en.revokeSeat }));
  await expect.element(page.getByRole("button", { name: en.undo })).toBeVisible();
  (page.getByRole("button", { name: en.assign }).element() as HTMLElement).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 6500));
  expect(server.seats()[0]?.status).toBe("claimed");
  await userEvent.keyboard("{Escape}");
  await userEvent.click(page.getByRole("button", { name: en.undo }));
  await expect.element(page.getByRole("button", { name: en.undo })).not.toBeInTheDocument();
  expect(server.seats()[0]?.status).toBe("claimed");
});
