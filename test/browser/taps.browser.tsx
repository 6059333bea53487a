import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: what is pressed is what was seen, since no row moves or goes while the pointer is on its way.

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

/** Every other one has a name, which makes a card of another height, and so does an address that wraps. */
async function openTeam(width: number, { height = 1_400, office = "" } = {}) {
  await page.viewport(width, height);
  const seats = Array.from({ length: 40 }, (_, n) => {
    const email = `person.${n + 10}@${office}acme.dev`;
    const member = aMember({ name: `Person ${n + 10}`, email });
    return aSeat({ status: "claimed", email, ...(n % 2 && { member }) });
  });
  const server = createSeatServer({ total: 50, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  await vi.waitFor(() => expect(rows()).toHaveLength(seats.length));
  await frame();
}

const office = "the-northern-office-of-the-company.";
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-key]")];
const controlsIn = (kind: "select" | "menu") =>
  [2, 4, 7].map((n) => rows()[n]!.querySelector<HTMLElement>(`[data-control="${kind}"]`)!);

test.each([360, 1_024])(
  "a press does what it is meant for, one row after the other: %i px",
  async (width) => {
    await openTeam(width, { office });
    for (const box of controlsIn("select")) {
      await userEvent.click(box);
      await expect.element(box).toBeChecked();
    }
    for (const button of controlsIn("menu")) {
      await userEvent.click(button);
      await expect.element(button).toHaveAttribute("aria-expanded", "true");
      await userEvent.keyboard("{Escape}");
      await expect.element(button).toHaveAttribute("aria-expanded", "false");
    }
  },
);

test.each([360, 1_024])("nothing moves below the pointer: %i px", async (width) => {
  await openTeam(width, { office });
  await userEvent.hover(rows()[0]!);
  await frame();
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: "layout-shift" });
  for (const row of rows().slice(1, 11)) {
    await userEvent.hover(row);
    await frame();
  }
  await frame();
  shifts.push(...observer.takeRecords());
  observer.disconnect();
  // The standard has the value, TypeScript's library not yet.
  expect(
    shifts.map((shift) => (shift as unknown as { value: number }).value).filter((value) => value > 0.01),
  ).toEqual([]);
});

test.each([360, 1_024])(
  "the details open below a row, of which nothing moves, in line with its name: %i px",
  async (width) => {
    await openTeam(width);
    for (const row of [rows()[2]!, rows()[3]!]) {
      const parts = row.querySelectorAll(".ps-avatar, bdi, .ps-status, .ps-checkbox, [data-control=menu]");
      const places = () =>
        [...parts].map((part) => part.getBoundingClientRect().top - row.getBoundingClientRect().top);
      const before = places();
      await userEvent.click(row.querySelector("[data-control=menu]")!);
      await userEvent.click(page.getByRole("menuitem", { name: "Show details" }));
      await expect.poll(() => row.querySelector(".ps-details")).not.toBeNull();
      expect(places()).toEqual(before);
      const [name, detail] = ["bdi", "dt"].map((it) => row.querySelector(it)!.getBoundingClientRect());
      expect(detail!.left).toBeCloseTo(name!.left, 1);
    }
  },
);

test.each([360, 1_024])("a row takes the room that was kept for it: %i px", async (width) => {
  await openTeam(width, { height: 500 });
  const length = document.documentElement.scrollHeight;
  for (const row of rows()) {
    row.scrollIntoView();
    await frame();
    await frame();
  }
  expect(Math.abs(document.documentElement.scrollHeight - length)).toBeLessThan(8);
});

/** The page is laid out and drawn before this is. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
