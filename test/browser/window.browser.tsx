import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: of a thousand seats only those in sight are drawn, and nobody ever sees where one is missing.

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

async function openTeam(density: "compact" | "regular", total: number) {
  const seats = Array.from({ length: 1_000 }, (_, n) =>
    aSeat({ status: "claimed", email: `person.${n}@acme.dev` }),
  );
  const server = createSeatServer({ total, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} theme={{ density }}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  await expect.element(page.getByRole("table")).toHaveAttribute("data-windowed");
  await vi.waitFor(() => expect(document.querySelectorAll("[aria-rowindex]").length).toBeGreaterThan(0));
  await frame();
  return document.querySelector<HTMLElement>(".ps-table")!;
}

/** The scrolling is told, and React has drawn, before this is. */
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

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
  "wherever it is scrolled to, a row is there: $density, $total seats, $height px",
  async ({ density, total, height }) => {
    await page.viewport(1024, height);
    const table = await openTeam(density, total);
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
