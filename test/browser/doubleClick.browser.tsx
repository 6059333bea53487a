import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: a double click does what one click does.

const claimed = (name: string) => aSeat({ status: "claimed", email: `${name}@acme.dev` });

async function typed(names: readonly string[], total: number) {
  const server = await managerPage({
    total,
    seats: [claimed("ana")],
    paymentMethod: "works",
    changePreview: { taxRate: 0 },
  });
  await userEvent.click(page.getByRole("button", { name: en.assign }));
  const field = page.getByRole("textbox", { name: en.emails });
  await expect.element(field).toHaveFocus();
  await userEvent.fill(field, `${names.map((name) => `${name}@acme.dev`).join(", ")} `);
  return server;
}

test("a double click on the button that sends closes nothing, though the dialog is smaller then", async () => {
  const server = await typed(["bo"], 5);
  server.disturb(({ method }) => (method === "POST" ? { wayIn: 600 } : undefined));
  await userEvent.dblClick(page.getByRole("button", { name: en.assignSeats(1) }));
  await expect.element(page.getByRole("heading", { name: en.assigned(1) })).toBeVisible();
});

test("a double click on the button that adds seats does not take that back", async () => {
  await typed(["bo", "cy"], 2);
  await userEvent.dblClick(page.getByRole("button", { name: en.addSeats(1) }));
  await expect.element(page.getByRole("button", { name: en.undoAdding })).toBeVisible();
});
