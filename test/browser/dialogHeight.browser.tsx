import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

test("a change of seats that grows keeps its buttons in sight: what is between them scrolls", async () => {
  const names = ["ana", "bo", "cy", "dan", "eva", "fay", "gil"];
  const seats = names.map((name) => aSeat({ status: "claimed", email: `${name}@acme.dev` }));
  await managerPage({ total: 9, seats, paymentMethod: "works", changePreview: { taxRate: 0.2 } });
  await page.viewport(900, 720);
  await userEvent.click(page.getByRole("button", { name: "Change seats" }));
  await userEvent.fill(page.getByRole("spinbutton", { name: "Seats" }), "7");
  await userEvent.click(page.getByText("Revoke a seat to go lower"));
  await expect.element(page.getByRole("button", { name: /^Revoke/ }).nth(3)).toBeVisible();
  const body = document.querySelector(".ps-dialog-body")!;
  expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  const cancel = page.getByRole("button", { name: "Cancel" }).element().getBoundingClientRect();
  expect(cancel.bottom).toBeLessThan(720);
});

test("a dialog on a page that is enlarged four times scrolls as a whole: nothing between its edges is squeezed", async () => {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  await managerPage({ total: 9, seats });
  await page.viewport(320, 256);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await expect.element(page.getByRole("textbox", { name: "Email addresses" })).toBeInTheDocument();
  const body = document.querySelector(".ps-dialog-body")!;
  expect(body.scrollHeight).toBe(body.clientHeight);
  const cancel = page.getByRole("button", { name: "Cancel" }).element() as HTMLElement;
  cancel.focus();
  expect(cancel.getBoundingClientRect().bottom).toBeLessThanOrEqual(256);
});

test.each(["Assign seats", "Change seats"])(
  "on a page that is enlarged by zoom, %s is within the window",
  async (name) => {
    const names = ["ana", "bo", "cy", "dan", "eva", "fay", "gil"];
    const seats = names.map((it) => aSeat({ status: "claimed", email: `${it}@acme.dev` }));
    await managerPage({ total: 9, seats, paymentMethod: "works", changePreview: { taxRate: 0.2 } });
    document.body.style.zoom = "1.5";
    await page.viewport(900, 520);
    await userEvent.click(page.getByRole("button", { name, exact: true }));
    await expect.element(page.getByRole("button", { name: "Cancel" })).toBeVisible();
    if (name === "Change seats") {
      await userEvent.fill(page.getByRole("spinbutton", { name: "Seats" }), "7");
      await userEvent.click(page.getByText("Revoke a seat to go lower"));
    }
    const dialog = document.querySelector(".ps-dialog")!.getBoundingClientRect();
    expect(dialog.top).toBeGreaterThanOrEqual(0);
    expect(dialog.bottom).toBeLessThanOrEqual(520);
  },
);

test("where the page's rem is small and the text is not, a change has as much room for its price, and is as central", async () => {
  document.documentElement.style.cssText = "font-size: 62.5%; --ps-font-size: 14px";
  try {
    await managerPage({ total: 9, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    await userEvent.click(page.getByRole("button", { name: "Change seats" }));
    await userEvent.fill(page.getByRole("spinbutton", { name: "Seats" }), "12");
    await expect.element(page.getByRole("button", { name: /^Add 3 seats, / })).toBeVisible();
    const { width } = document.querySelector(".ps-dialog [type=submit]")!.getBoundingClientRect();
    expect(width).toBeCloseTo(248, 0);
    expect(document.querySelector(".ps-dialog")!.getBoundingClientRect().top).toBeCloseTo(162, 0);
  } finally {
    document.documentElement.removeAttribute("style");
  }
});
