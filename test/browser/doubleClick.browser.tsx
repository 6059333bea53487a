import { expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: a double click does what one click does.

const claimed = (name: string) => aSeat({ status: "claimed", email: `${name}@acme.dev` });

const centerOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As a hand does it, with milliseconds between its two clicks. */
async function doubleClick({ x, y }: { readonly x: number; readonly y: number }, between: number) {
  const frame = frameElement!.getBoundingClientRect();
  for (const clickCount of [1, 2]) {
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await cdp().send("Input.dispatchMouseEvent", {
        type,
        x: frame.left + x,
        y: frame.top + y,
        button: "left",
        clickCount,
      });
    await pause(between);
  }
}

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

test.each([0, 50, 200])(
  "a double click on what opens a dialog opens it, and the focus is in its field (%i ms)",
  async (between) => {
    await managerPage({ total: 5, seats: [claimed("ana")] });
    const button = page.getByRole("button", { name: en.assign });
    await userEvent.hover(button);
    await doubleClick(centerOf(button.element()), between);
    await pause(300);
    await expect.element(page.getByRole("textbox", { name: en.emails })).toHaveFocus();
  },
);

test("a double click on the item that asks does not answer, though the answer comes to stand where it was", async () => {
  const seats = Array.from({ length: 14 }, (_, index) => claimed(`person${index}`));
  const server = await managerPage({ total: 20, seats }, { width: 480 });
  const item = page.getByRole("menuitem", { name: en.revokeAsk });
  const open = async (index: number) => {
    await userEvent.click(page.getByRole("button", { name: en.actionsFor(`person${index}@acme.dev`) }));
    await expect.element(item).toBeVisible();
  };
  await open(0);
  await userEvent.click(item);
  const answer = page.getByRole("button", { name: en.revokeSeat, exact: true });
  await expect.element(answer).toBeVisible();
  const place = centerOf(answer.element());
  await userEvent.keyboard("{Escape}");
  await open(9);
  scrollBy(0, centerOf(item.element()).y - place.y);
  await vi.waitFor(() =>
    expect(item.element().contains(document.elementFromPoint(place.x, place.y))).toBe(true),
  );
  await doubleClick(place, 100);
  await pause(300);
  expect(server.requests.map(({ method }) => method)).not.toContain("DELETE");
  await userEvent.click(answer);
  await vi.waitFor(() => expect(server.requests.map(({ method }) => method)).toContain("DELETE"));
});
