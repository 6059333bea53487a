import type { CSSProperties } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  ClaimedSubscriptions,
  createSeatsClient,
  SeatManager,
  SeatsProvider,
  SeatTable,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: the parts have a width in every parent, and never more than the parent has room for.

const wide = 1024;
const narrow = 360;

let root: Root | undefined;
beforeEach(() => {
  document.body.style.margin = "0";
});
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  document.body.removeAttribute("style");
});

const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
const server = createSeatServer({ total: 5, seats });
const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });

const parts = {
  SeatManager: { className: "ps-manager", element: <SeatManager source={server.source} /> },
  SeatTable: { className: "ps-list", element: <SeatTable source={server.source} /> },
  ClaimedSubscriptions: { className: "ps-subscriptions", element: <ClaimedSubscriptions /> },
};

async function put(part: keyof typeof parts, parent: CSSProperties, viewport: number) {
  await page.viewport(viewport, 768);
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  const { className, element } = parts[part];
  root.render(
    <SeatsProvider client={client}>
      <div style={parent}>{element}</div>
    </SeatsProvider>,
  );
  await expect.poll(() => document.querySelector(`.${className}`)).not.toBeNull();
  const drawn = document.querySelector<HTMLElement>(`.${className}`)!;
  await expect.poll(() => drawn.matches("[aria-busy]") || drawn.querySelector("[aria-busy]")).toBeFalsy();
  return drawn;
}

const parents: Record<string, CSSProperties> = {
  block: {},
  flex: { display: "flex" },
  "column flex, centred": { display: "flex", flexDirection: "column", alignItems: "center" },
  "grid, auto 1fr": { display: "grid", gridTemplateColumns: "auto 1fr" },
  "grid, centred": { display: "grid", placeItems: "center" },
  "inline-block": { display: "inline-block" },
  "fit-content": { inlineSize: "fit-content" },
  float: { float: "left" },
  absolute: { position: "absolute" },
};

for (const part of Object.keys(parts) as (keyof typeof parts)[])
  test.each(Object.entries(parents))(`${part} fits into its parent: %s`, async (_, parent) => {
    for (const [viewport, least] of [
      [wide, 720],
      [narrow, 280],
    ] as const) {
      const { width } = (await put(part, parent, viewport)).getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(least);
      expect(width).toBeLessThanOrEqual(viewport);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(viewport);
      root?.unmount();
      document.body.innerHTML = "";
    }
  });

test.each([wide, narrow])(
  "where a block has a width of its own, it is all of it: %d px",
  async (viewport) => {
    const drawn = await put("SeatManager", { margin: "0 20px", paddingInline: 12 }, viewport);
    expect(drawn.getBoundingClientRect().width).toBe(viewport - 64);
    drawn.style.margin = "0 10px";
    expect(drawn.getBoundingClientRect().width).toBe(viewport - 84);
    drawn.style.cssText = "box-sizing: content-box; padding: 0 16px; border: 1px solid";
    expect(drawn.getBoundingClientRect().width).toBe(viewport - 64);
    drawn.style.cssText = "max-inline-size: 300px";
    expect(drawn.getBoundingClientRect().width).toBe(Math.min(300, viewport - 64));
  },
);

test.each(Object.keys(parts) as (keyof typeof parts)[])(
  "%s is as wide as the page says, its padding and border included",
  async (part) => {
    const drawn = await put(part, {}, narrow);
    drawn.style.cssText = "inline-size: 100%; padding: 16px; border: 1px solid";
    expect(drawn.getBoundingClientRect().width).toBe(narrow);
    expect(document.documentElement.scrollWidth).toBe(narrow);
  },
);

test("on a page wider than the manager asks for, its parts are as wide as the page", async () => {
  const drawn = await put("SeatManager", {}, 1600);
  const { width } = drawn.querySelector(".ps-table")!.getBoundingClientRect();
  expect([drawn.clientWidth, width]).toEqual([1600, 1600]);
});

test.each([1200, 768, narrow])(
  "the manager makes no column of the page wider: a third of %d px",
  async (viewport) => {
    await page.viewport(viewport, 768);
    const third = document.createElement("div");
    document.body.style.cssText = "margin: 0; display: grid; grid-template-columns: 1fr 1fr 1fr";
    document.body.append(third);
    root = createRoot(third);
    root.render(<SeatsProvider client={client}>{parts.SeatManager.element}</SeatsProvider>);
    await expect.poll(() => document.querySelector(".ps-manager")).not.toBeNull();
    expect(third.getBoundingClientRect().width).toBe(viewport / 3);
  },
);
