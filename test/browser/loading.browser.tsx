import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import {
  ClaimedSubscriptions,
  createSeatsClient,
  SeatManager,
  SeatsProvider,
  SeatTable,
  SeatUsage,
} from "../../src/index.ts";
import { aMember, aSeat, aSubscription, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: what is drawn while a page loads is as high as what comes, so that nothing below it jumps.

let root: Root | undefined;
beforeEach(() => {
  document.body.style.cssText = "margin: 16px; font-family: sans-serif";
});
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  document.body.removeAttribute("style");
});

const ana = aMember({ name: "Ana Ruiz", email: "ana@acme.dev" });
const server = createSeatServer({
  total: 5,
  seats: [aSeat({ status: "claimed", email: "ana@acme.dev", member: ana })],
});
server.disturb(({ path }) =>
  path.endsWith("/seats/subscriptions")
    ? { outcome: Response.json({ items: [aSubscription()], pagination: { total_count: 1, max_page: 1 } }) }
    : undefined,
);
const parts = {
  SeatManager: [
    <SeatManager key="" source={server.source} />,
    [".ps-header", ".ps-toolbar", ":is(.ps-rows, tbody) > .ps-row"],
  ],
  SeatUsage: [<SeatUsage key="" source={server.source} />, [".ps-seat-usage"]],
  ClaimedSubscriptions: [<ClaimedSubscriptions key="" />, [".ps-card"]],
} as const;

const cases = [360, 1024].flatMap((width) =>
  Object.entries(parts).map(([name, part]) => [name, width, ...part] as const),
);
/** Shows it as it loads; what is returned lets the answers come. */
async function load(width: number, element: ReactNode) {
  await page.viewport(width, 900);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const client = createSeatsClient({
    customerSession: server.session(),
    fetch: async (...request) => {
      await asked;
      return server.fetch(...request);
    },
  });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(<SeatsProvider client={client}>{element}</SeatsProvider>);
  await vi.waitFor(() => expect(document.querySelector(".ps-skeleton")).not.toBeNull());
  return async () => {
    answer();
    await vi.waitFor(() => expect(document.querySelector(".ps-skeleton")).toBeNull());
  };
}

test.each(cases)("%s is as high while it loads as afterwards: %i px", async (_, width, element, measured) => {
  const arrives = await load(width, element);
  const heights = () =>
    measured.map((it) => Math.round(document.querySelector(it)!.getBoundingClientRect().height));
  const before = heights();
  await arrives();
  expect(heights()).toEqual(before);
});

test.each([360, 1024].flatMap((width) => [false, true].map((readOnly) => [width, readOnly] as const)))(
  "the headings stand while it loads where they do afterwards: %i px, readOnly %s",
  async (width, readOnly) => {
    const arrives = await load(width, <SeatTable source={server.source} readOnly={readOnly} />);
    const starts = () =>
      ["Member", "Status", "Since"].map((words) => {
        const range = document.createRange();
        const head = [...document.querySelectorAll(".ps-row-head > *")].find(
          ({ textContent }) => textContent === words,
        )!;
        range.selectNodeContents(head.querySelector("button")?.firstChild ?? head);
        return Math.round(range.getBoundingClientRect().left);
      });
    const before = starts();
    await arrives();
    expect(starts()).toEqual(before);
  },
);

test.each([360, 1024])("a bar that stands for a line is as thin as any other: %i px", async (width) => {
  await load(width, <SeatTable source={server.source} />);
  const bars = [...document.querySelectorAll(".ps-rows .ps-skeleton:not(.ps-avatar)")];
  expect(bars.length).toBeGreaterThan(10);
  expect(bars.filter((bar) => bar.getBoundingClientRect().height > 10)).toEqual([]);
});
