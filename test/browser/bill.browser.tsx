import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ChangeSeatsDialog, createSeatsClient, SeatsProvider } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { aSeat, createSeatServer, type SeatServerOptions } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: whatever the seats cost, every figure of the bill can be read.

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

async function openDialog(width: number, options: SeatServerOptions, isGerman: boolean) {
  await page.viewport(width, 900);
  const server = createSeatServer({
    total: 12,
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
    paymentMethod: "works",
    changePreview: { taxRate: 0.2 },
    ...options,
  });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} {...(isGerman && { labels: de })}>
      <ChangeSeatsDialog
        source={{ subscriptionId: server.source.subscriptionId! }}
        seats={15}
        open
        onOpenChange={() => {}}
      />
    </SeatsProvider>,
  );
}

async function openBill(width: number, options: SeatServerOptions, isGerman = false) {
  await openDialog(width, options, isGerman);
  await vi.waitFor(
    () => expect(document.querySelector(".ps-bill")).toHaveAttribute("aria-busy", "false"),
    10_000,
  );
  return document.querySelector<HTMLElement>(".ps-bill")!;
}

const price = (price_per_seat: number, currency = "huf") => ({
  currency,
  tiers: [{ min_seats: 1, max_seats: null, price_per_seat }],
});

test.each(
  [280, 360, 1024].flatMap((width) =>
    (["invoice", "prorate", "reset", "next_period"] as const).map((proration) => [width, proration] as const),
  ),
)("amounts of twelve digits and more: %i px, %s", async (width, proration) => {
  for (const isGerman of [false, true]) {
    const bill = await openBill(width, { proration, price: price(1_234_567_890_123_00) }, isGerman);
    const { left, right } = bill.getBoundingClientRect();
    const figures = [...bill.querySelectorAll("dt, dd")]
      .flatMap(({ childNodes }) => [...childNodes])
      .flatMap((piece) => {
        if (piece instanceof Element && piece.matches(".ps-hidden")) return [];
        const range = document.createRange();
        range.selectNodeContents(piece);
        return [...range.getClientRects()].filter(({ width }) => width > 2);
      });
    for (const figure of figures) {
      expect(figure.left).toBeGreaterThanOrEqual(left - 1);
      expect(figure.right).toBeLessThanOrEqual(right + 1);
    }
    for (const part of document.querySelectorAll(".ps-dialog, .ps-dialog-body, .ps-dialog-footer"))
      expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    root?.unmount();
  }
});

const boxes = () =>
  [...document.querySelectorAll(".ps-dialog-footer > button")].map((button) =>
    button.getBoundingClientRect(),
  );
const buys = () => document.querySelector(".ps-dialog-footer > [type=submit]");

test.each(
  [280, 360, 480, 1024].flatMap((width) =>
    [1600, 1_234_567_890_123_00].map((each) => [width, each] as const),
  ),
)("where Cancel was while the price was on its way, nothing buys: %i px, %i a seat", async (width, each) => {
  for (const isGerman of [false, true]) {
    await openDialog(width, { latency: 200, proration: "prorate", price: price(each) }, isGerman);
    await vi.waitFor(() => expect(buys()?.textContent).toMatch("3"), 10_000);
    const [cancel] = boxes();
    const words = buys()!.textContent;
    await vi.waitFor(() => expect(buys()).not.toHaveAttribute("aria-disabled"), 10_000);
    expect(buys()!.textContent).not.toBe(words);
    const [cancelNow, buysNow] = boxes();
    expect(cancelNow!.left).toBe(cancel!.left);
    expect(buysNow!.left).toBeGreaterThanOrEqual(cancel!.right);
    root?.unmount();
  }
});

test("where there is room, a figure stands beside its words", async () => {
  const bill = await openBill(360, { proration: "prorate", price: price(1600, "usd") });
  for (const row of bill.children) {
    const [words, figure] = [...row.children].map((cell) => cell.getBoundingClientRect());
    expect(figure!.top).toBe(words!.top);
    expect(figure!.left).toBeGreaterThanOrEqual(words!.right);
  }
});
