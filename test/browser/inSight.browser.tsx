import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: what has the focus is in sight, however low the screen (WCAG 2.4.11, 1.4.10).

const names = ["ana", "bo", "cy", "dan", "eva", "fay", "gil", "hal", "ida", "jon"];
const seats = names.map((name) => aSeat({ status: "claimed", email: `${name}@acme.dev` }));

test("Tab goes to nothing that lies below the offer to take a revocation back", async () => {
  await managerPage({ total: 12, seats }, { width: 360, revokeMode: "undo" });
  await page.viewport(360, 640);
  const menu = page.getByRole("button", { name: "Actions for ana@acme.dev" }).element() as HTMLElement;
  menu.focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("menuitem", { name: "Revoke seat" }));
  const undo = document.querySelector(".ps-toast");
  expect(undo).not.toBeNull();
  for (let step = 0; step < 8; step++) {
    await userEvent.tab();
    const focused = document.activeElement!;
    if (undo!.contains(focused)) break;
    expect(focused.getBoundingClientRect().bottom).toBeLessThanOrEqual(undo!.getBoundingClientRect().top);
  }
});

test("what a file says can be read on a screen as low as a phone on its side", async () => {
  await managerPage({ total: 12, seats });
  await page.viewport(640, 360);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const rows = ["lena", "mia", "noa"].map((name) => `${name}@acme.dev,Support,Oslo,5`);
  const file = new File([["email,team,office,level", ...rows].join("\n")], "team.csv", { type: "text/csv" });
  const chooser = document.querySelector<HTMLInputElement>("[role=dialog] input[type=file]")!;
  await userEvent.upload(chooser, file);
  await expect.element(page.getByRole("cell", { name: "noa@acme.dev" })).toBeInTheDocument();
  const table = document.querySelector(".ps-csv")!;
  expect(table.clientHeight).toBeGreaterThan(80);
});
