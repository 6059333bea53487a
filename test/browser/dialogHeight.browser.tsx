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
