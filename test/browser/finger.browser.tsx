import { expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: under a finger the page stays where it is. An iPhone zooms in on a field whose text is below 16 px.

const sizes = () =>
  [...document.querySelectorAll(".ps-root :is(input:not([type=checkbox], [type=file]), select)")].map(
    (field) => getComputedStyle(field).fontSize,
  );

test.each([
  ["a mouse", false, "14px"],
  ["a finger", true, "16px"],
])("for %s, the text of every field has its size", async (_, enabled, size) => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled });
  try {
    await managerPage({ total: 5, seats: [aSeat({ email: "ana@acme.dev" })] }, { width: 360 });
    await userEvent.click(page.getByRole("button", { name: "Assign seats" }).first());
    await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev ");
    await userEvent.click(page.getByText("Details for these seats"));
    await userEvent.click(page.getByRole("button", { name: "Add a detail" }));
    // The search, the addresses, a detail's name and value, and by what people are named.
    expect(sizes()).toEqual(Array.from({ length: 5 }, () => size));
  } finally {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  }
});
