import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: whoever clicks in Safari, which focuses no button and no box by a click, but what it stands in, finds
// the focus afterwards where everybody else does.

/** On an iPhone a field keeps the focus, and its keyboard, when something else is touched. */
let isTouched = false;
/** As Safari does it on a Mac. */
const unfocused = (event: MouseEvent) => {
  const control = (event.target as Element).closest("button, input[type=checkbox]");
  if (!control) return;
  event.preventDefault();
  if (isTouched) return;
  const around = control.parentElement?.closest<HTMLElement>("[tabindex]");
  if (around) around.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement).blur();
};
beforeEach(() => {
  isTouched = false;
  addEventListener("mousedown", unfocused);
});
afterEach(() => removeEventListener("mousedown", unfocused));

const expired = {
  created_at: "2026-01-01T12:00:00.000Z",
  invitation_token_expires_at: "2026-01-02T12:00:00.000Z",
};
const seats = [aSeat({ email: "ana@acme.dev", ...expired }), aSeat({ email: "bo@acme.dev" })];
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("a dialog that was opened by a click gives the focus back to its button", async () => {
  await managerPage({ total: 5, seats });
  const assign = page.getByRole("button", { name: "Assign seats" }).first();
  await userEvent.click(assign);
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(assign).toHaveFocus();
});

test("a host that listens to the same clicks takes nothing away", async () => {
  let clicks = 0;
  await managerPage({ total: 5, seats }, { onClickCapture: () => (clicks += 1) });
  const assign = page.getByRole("button", { name: "Assign seats" }).first();
  await userEvent.click(assign);
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(assign).toHaveFocus();
  expect(clicks).toBe(1);
});

test("from a button that goes when it is clicked the focus goes to the menu of its row", async () => {
  await managerPage({ total: 5, seats });
  await userEvent.click(button("Renew the invitation of ana@acme.dev"));
  await expect.element(button("Actions for ana@acme.dev")).toHaveFocus();
});

test("a field that keeps its keyboard while something else is touched keeps the focus", async () => {
  await managerPage({ total: 5, seats });
  isTouched = true;
  const search = page.getByRole("searchbox").element() as HTMLElement;
  search.focus();
  await userEvent.click(page.getByRole("button", { name: /^Pending/ }));
  await expect
    .element(page.getByRole("button", { name: /^Pending/ }))
    .toHaveAttribute("aria-pressed", "true");
  expect(search).toHaveFocus();
});
