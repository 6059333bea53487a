import { QueryClient } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: of a thousand seats only those in sight are drawn, and nobody ever sees where one is missing.

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

async function openTeam(density: "compact" | "regular", total: number, people = 1_000) {
  const seats = Array.from({ length: people }, (_, n) =>
    aSeat({ status: "claimed", email: `person.${n}@acme.dev` }),
  );
  const server = createSeatServer({ total, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient();
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} queryClient={queryClient} theme={{ density }}>
      <SeatManager source={server.source} onSeatsNeeded={() => {}} />
      <button type="button">After the table</button>
    </SeatsProvider>,
  );
  const drawn = people > 300 ? "[data-windowed] [data-key][aria-rowindex]" : "[data-key]";
  await vi.waitFor(() => expect(document.querySelector(drawn)).not.toBeNull(), { timeout: 20_000 });
  await frame();
  const table = document.querySelector<HTMLElement>(".ps-table")!;
  return { table, server, reload: () => queryClient.invalidateQueries() };
}

/** The scrolling is told, and React has drawn, before this is. */
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

// The first of all: what a long list needs has yet to come.
test("that seats are loading is said once", async () => {
  const said: string[] = [];
  const listener = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element)
        for (const region of [node, ...node.querySelectorAll("*")])
          if (region.role === "status" && region.textContent) said.push(region.textContent);
  });
  listener.observe(document.body, { childList: true, subtree: true });
  await openTeam("regular", 3_000, 3_000);
  listener.disconnect();
  expect(said).toEqual(["Loading seats"]);
});

/** How many pixels of the visible part, between head and foot, have no row. */
function emptyIn(table: HTMLElement): number {
  const edge = table.getBoundingClientRect();
  const head = table.querySelector("thead")!.getBoundingClientRect();
  const foot = table.querySelector("tfoot")?.getBoundingClientRect();
  const rows = [...table.querySelectorAll("[data-key]")].map((row) => row.getBoundingClientRect());
  const top = Math.min(...rows.map((row) => row.top));
  const bottom = Math.max(...rows.map((row) => row.bottom));
  return Math.max(0, top - head.bottom) + Math.max(0, (foot?.top ?? edge.bottom - 1) - bottom);
}

test.each([
  { density: "regular", total: 1_000, height: 768 },
  { density: "regular", total: 1_200, height: 1_200 },
  { density: "compact", total: 1_200, height: 500 },
] as const)(
  "wherever the list is scrolled to, a row is there: $density, $total seats, $height px",
  async ({ density, total, height }) => {
    await page.viewport(1024, height);
    const { table } = await openTeam(density, total);
    const end = table.scrollHeight - table.clientHeight;
    const slowly = Array.from({ length: 60 }, (_, n) => n * 7);
    const faster = Array.from({ length: 20 }, (_, n) => 420 + n * 131);
    for (const place of [...slowly, ...faster, end / 2, end / 2 + 40, end - 90, end, end - 300, 30, 0]) {
      table.scrollTop = place;
      await frame();
      expect(emptyIn(table), `pixels at ${place}`).toBeLessThan(1);
    }
    const screen = Math.ceil(table.clientHeight / table.querySelector("[data-key]")!.clientHeight);
    expect(table.querySelectorAll("[data-key]").length).toBeLessThanOrEqual(screen + 14);
  },
);

const menuOf = (row: Element) => row.querySelector<HTMLElement>('[data-control="menu"]')!;

function rowInSight(table: HTMLElement): Element {
  const head = table.querySelector("thead")!.getBoundingClientRect().bottom;
  return [...table.querySelectorAll("[data-key]")].find((row) => row.getBoundingClientRect().top > head)!;
}

// For a moment Safari has none when it draws others, and scrolls back to where the list ends without them.
test("where the browser does not hold still what is seen, the list is as high without its rows", async () => {
  const supports = vi.spyOn(CSS, "supports").mockImplementation((property) => property !== "overflow-anchor");
  try {
    const { table } = await openTeam("regular", 1_000);
    table.scrollTop = 1e6;
    await frame();
    const { scrollHeight } = table;
    const rows = [...table.querySelectorAll<HTMLElement>("tbody > *")];
    rows.forEach((row) => row.style.setProperty("display", "none", "important"));
    expect(table.scrollHeight).toBeCloseTo(scrollHeight, 0);
  } finally {
    supports.mockRestore();
  }
});

test("where it does not, a list of which all rows are drawn is as high as they are, on paper, too", async () => {
  const supports = vi.spyOn(CSS, "supports").mockImplementation((property) => property !== "overflow-anchor");
  try {
    const { table } = await openTeam("regular", 1_000);
    await userEvent.fill(page.getByRole("searchbox"), "person.7@");
    await vi.waitFor(() => expect(table.querySelectorAll("[data-key]")).toHaveLength(1));
    // A row may be lower on paper, where nothing is measured.
    const row = table.querySelector<HTMLElement>("[data-key]")!;
    row.style.cssText = "min-block-size: 0; block-size: 20px; overflow: hidden";
    expect(table.querySelector("tbody")!.offsetHeight).toBe(20);
  } finally {
    supports.mockRestore();
  }
});

test("a page that is enlarged by zoom scrolls as smoothly: a row moves as far as the list", async () => {
  document.body.style.zoom = "1.25";
  try {
    await page.viewport(1024, 768);
    const { table } = await openTeam("regular", 1_000);
    table.scrollTop = 6_000;
    await frame();
    const row = table.querySelectorAll<HTMLElement>("[data-key]")[8]!;
    const place = () => row.getBoundingClientRect().top;
    const before = place();
    for (let moved = 20; moved <= 200; moved += 20) {
      table.scrollTop = 6_000 + moved;
      await frame();
      expect(Math.abs(before - place() - moved * 1.25), `after ${moved} pixels`).toBeLessThan(2);
    }
  } finally {
    document.body.style.zoom = "";
  }
});

test("the row with the focus stays, and so does what is seen, when another one comes before it", async () => {
  const { table, server, reload } = await openTeam("regular", 1_200);
  menuOf(table.querySelectorAll("[data-key]")[3]!).focus();
  const { activeElement } = document;
  table.scrollTop = 12_000;
  await frame();
  const seen = rowInSight(table);
  const top = seen.getBoundingClientRect().top;
  server.seed(server.source, [aSeat({ email: "new@acme.dev" })]);
  await reload();
  await vi.waitFor(() => expect(table).toHaveAttribute("aria-rowcount", "1003"));
  await frame();
  expect(document.activeElement).toBe(activeElement);
  expect(Math.abs(seen.getBoundingClientRect().top - top)).toBeLessThan(1);
});

test("the row with the focus stays when it is scrolled out of sight, on either side", async () => {
  const { table } = await openTeam("regular", 1_200);
  table.scrollTop = 12_000;
  await frame();
  menuOf(rowInSight(table)).focus();
  const { activeElement } = document;
  const left = vi.fn<() => void>();
  table.addEventListener("focusout", left);
  for (const place of [24_000, 12_000, 0, 12_000, 0, 24_000, 0]) {
    table.scrollTop = place;
    await frame();
    await frame();
    expect(document.activeElement, `at ${place}`).toBe(activeElement);
  }
  expect(left).not.toHaveBeenCalled();
});

const rowOfFocus = () => Number(document.activeElement?.closest("[data-key]")?.getAttribute("aria-rowindex"));
const control = () => document.activeElement?.getAttribute("data-control");

test("the arrows go on from the row with the focus, though it was scrolled out of sight", async () => {
  const { table } = await openTeam("regular", 1_200);
  table.querySelector<HTMLElement>('[data-key] [data-control="select"]')!.focus();
  await vi.waitFor(async () => {
    await userEvent.keyboard("{ArrowDown}");
    expect(rowOfFocus()).toBeGreaterThan(2);
  });
  const begun = rowOfFocus();
  table.scrollTop = 20_000;
  await frame();
  await userEvent.keyboard("{ArrowDown}");
  expect([rowOfFocus(), control()]).toEqual([begun + 1, "select"]);
  await expect.element(document.activeElement as HTMLElement).toBeInViewport();
  table.scrollTop = 20_000;
  await frame();
  await userEvent.keyboard("{ArrowUp}");
  expect(rowOfFocus()).toBe(begun);
});

test.each([1_000, 60])(
  "keys move the focus by a screenful, and to either end, of %i rows",
  async (people) => {
    await page.viewport(1024, 768);
    const { table } = await openTeam("regular", 1_200, people);
    const place = () => {
      const row = document.activeElement?.closest<HTMLElement>("[data-key]");
      return Number(/person\.(\d+)@/.exec(row?.textContent ?? "")?.[1] ?? -1);
    };
    const inOrder = Array.from({ length: people }, (_, n) => n).toSorted((one, other) =>
      `person.${one}@`.localeCompare(`person.${other}@`, "en", { numeric: true }),
    );
    const menu = table.querySelector<HTMLElement>('[data-key] [data-control="menu"]')!;
    menu.focus();
    await vi.waitFor(async () => {
      await userEvent.keyboard("{PageDown}");
      expect(place()).toBeGreaterThan(inOrder[0]!);
    });
    const far = inOrder.indexOf(place());
    expect(far).toBeGreaterThan(4);
    await userEvent.keyboard("{PageDown}");
    const farther = inOrder.indexOf(place());
    expect(farther).toBeGreaterThan(far + 4);
    await expect.element(document.activeElement as HTMLElement).toBeInViewport();
    await userEvent.keyboard("{PageUp}");
    expect(inOrder.indexOf(place())).toBeLessThan(farther - 4);
    for (const [keys, index] of [
      ["{End}", people - 1],
      ["{ArrowDown}", people - 1],
      ["{Home}", 0],
      ["{ArrowUp}", 0],
      ["{Control>}{End}{/Control}", people - 1],
      ["{PageDown}", people - 1],
      ["{Control>}{Home}{/Control}", 0],
    ] as const) {
      await userEvent.keyboard(keys);
      expect([keys, inOrder.indexOf(place()), control()]).toEqual([keys, index, "menu"]);
      await expect.element(document.activeElement as HTMLElement).toBeInViewport();
    }
  },
);

test("Tab stops at one row, the one that had the focus last, and goes on to what stands below", async () => {
  const { table } = await openTeam("regular", 1_200);
  const names = async (times: number, shift = false) => {
    const seen = [];
    for (let step = 0; step < times; step++) {
      await userEvent.tab({ shift });
      seen.push(control() ?? document.activeElement?.textContent);
    }
    return seen;
  };
  page.getByRole("button", { name: "Since" }).element().focus();
  expect(await names(4)).toEqual(["select", "menu", "Assign", "After the table"]);
  table.scrollTop = 12_000;
  await frame();
  const row = rowInSight(table);
  menuOf(row).focus();
  expect(await names(2)).toEqual(["Assign", "After the table"]);
  table.scrollTop = 24_000;
  await frame();
  expect(await names(2, true)).toEqual(["Assign", "menu"]);
  expect(document.activeElement).toBe(menuOf(row));
});

test("Tab comes to the first row in sight, where none had the focus yet", async () => {
  const { table } = await openTeam("regular", 1_200);
  table.scrollTop = 12_000;
  page.getByRole("button", { name: "Since" }).element().focus();
  await frame();
  // The head is in sight wherever the rows are.
  expect(table.scrollTop).toBe(12_000);
  await vi.waitFor(() => expect(menuOf(rowInSight(table)).tabIndex).toBe(0));
  await userEvent.tab();
  expect(rowInSight(table)).toContainElement(document.activeElement as HTMLElement);
});

test("Tab comes to the first row that a search has found, where the one that had the focus is gone", async () => {
  const { table } = await openTeam("regular", 1_200);
  table.scrollTop = 12_000;
  await vi.waitFor(() => expect(menuOf(rowInSight(table))).toBeTruthy());
  const left = menuOf(rowInSight(table));
  const number = /\d+/.exec(rowInSight(table).textContent)?.[0] ?? "";
  left.focus();
  table.scrollTop = 0;
  const search = page.getByRole("searchbox").element() as HTMLInputElement;
  search.focus();
  // Many, and not the one that had the focus.
  await userEvent.type(search, number.startsWith("1") ? "2" : "1");
  await vi.waitFor(() => expect(left.isConnected).toBe(false));
  await vi.waitFor(() => expect(menuOf(table.querySelector("[data-key]")!).tabIndex).toBe(0));
  expect(table.querySelectorAll('[data-control="menu"][tabindex="0"]')).toHaveLength(1);
});

test("every row says where it stands, the head and the free seats, too", async () => {
  const { table } = await openTeam("regular", 1_200);
  const told = () =>
    [...table.querySelectorAll("[role=row]")].map((row) => Number(row.getAttribute("aria-rowindex")));
  const first = told();
  expect(first).toEqual([...Array.from({ length: first.length - 1 }, (_, n) => n + 1), 1002]);
  table.scrollTop = 12_000;
  expect(told()[0]).toBe(1);
  expect(told().at(-1)).toBe(1002);
  expect(table).toHaveAttribute("aria-rowcount", "1002");
  table.querySelector<HTMLElement>('[data-control="select"]')!.click();
  await expect.element(page.getByRole("toolbar", { name: "Selected seats" })).toBeVisible();
  expect(told()[0]).toBe(1);
});

test("all rows are printed, and after that only those in sight are in the page again", async () => {
  const { table } = await openTeam("regular", 1_200);
  const few = table.querySelectorAll("[data-key]").length;
  window.dispatchEvent(new Event("beforeprint"));
  expect(table.querySelectorAll("[data-key]")).toHaveLength(1_000);
  expect(table.querySelectorAll("tbody > :not([data-key])")).toHaveLength(0);
  window.dispatchEvent(new Event("afterprint"));
  expect(table.querySelectorAll("[data-key]")).toHaveLength(few);
});

test("selecting all before a long list is in order selects everybody, and not only the first rows", async () => {
  await openTeam("compact", 20_000, 20_000);
  const rows = () => document.querySelector(".ps-table")!.getAttribute("aria-rowcount");
  await vi.waitFor(() => expect(rows()).toBe("20001"), { timeout: 10_000 });
  (page.getByRole("button", { name: "Member", exact: true }).element() as HTMLElement).click();
  await vi.waitFor(() => expect(rows()).toBe("-1"), { interval: 1 });
  (page.getByRole("checkbox", { name: "Select all" }).element() as HTMLElement).click();
  await expect.element(page.getByText("20,000 selected", { exact: true }), { timeout: 10_000 }).toBeVisible();
  await vi.waitFor(() => expect(rows()).toBe("20001"));
});
