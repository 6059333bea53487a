import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

/** A page that is far longer than the window, with a dialog open. */
async function openDialog() {
  const server = createSeatServer({ total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  host.style.minHeight = "5000px";
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await expect.element(page.getByRole("textbox")).toHaveFocus();
  return { overlay: document.querySelector<HTMLElement>(".ps-overlay")! };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

test("the wheel over a dialog, or beside it, does not scroll the page behind", async () => {
  const { overlay } = await openDialog();
  await userEvent.wheel(overlay, { delta: { y: 400 } });
  await userEvent.wheel(page.getByRole("dialog"), { delta: { y: 400 } });
  await rest();
  expect(scrollY).toBe(0);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await userEvent.wheel(page.getByRole("heading", { name: "Seats" }), { delta: { y: 400 } });
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
});

test("the keys that scroll do not scroll the page behind a dialog", async () => {
  await openDialog();
  page.getByRole("button", { name: "Cancel" }).element().focus();
  await userEvent.keyboard("{PageDown}{ArrowDown}{End}");
  await rest();
  expect(scrollY).toBe(0);
});

test("a dialog leaves the host's page unlocked and unmarked once it is closed", async () => {
  const before = document.body.outerHTML.slice(0, document.body.outerHTML.indexOf(">"));
  await openDialog();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await rest();
  expect(
    document.body.outerHTML.slice(0, document.body.outerHTML.indexOf(">")).replace(' style=""', ""),
  ).toBe(before.replace(' style=""', ""));
});

test("a dialog that is just open gets back a focus that strays: the browser takes back what was typed before", async () => {
  await openDialog();
  await userEvent.keyboard("{Escape}");
  await userEvent.fill(page.getByRole("searchbox"), "ana");
  await userEvent.click(page.getByRole("button", { name: "Change seats" }));
  await expect.element(page.getByRole("spinbutton")).toHaveFocus();
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(page.getByRole("spinbutton")).toHaveFocus();
});

test.each([
  ["a mouse", false],
  ["a finger", true],
])("the cross is on the line of the title, and the description right below: for %s", async (_, enabled) => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled });
  try {
    expect(matchMedia("(pointer: coarse)").matches).toBe(enabled);
    await openDialog();
    await vi.waitFor(() => expect(document.querySelector(".ps-dialog")!.getAnimations()).toEqual([]));
    const [title, cross, description] = ["h2", ".ps-icon-button", "p"].map((part) =>
      document.querySelector(`.ps-dialog-header ${part}`)!.getBoundingClientRect(),
    );
    const line = 24;
    expect(cross!.top + cross!.height / 2).toBeCloseTo(title!.top + line / 2, 1);
    expect(description!.top - (title!.top + line)).toBeCloseTo(4, 1);
  } finally {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  }
});

test("a host's own sale of seats can be used, and afterwards what was typed is there, and the new seats", async () => {
  const server = createSeatServer();
  const orderId = server.ids.order;
  server.seed({ orderId }, []);
  server.setTotalSeats(1, { orderId });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const checkout = document.createElement("dialog");
  checkout.innerHTML = "<button>Buy</button>";
  const sell = (count: number) =>
    new Promise<void>((resolve) => {
      checkout.showModal();
      checkout.querySelector("button")!.onclick = () => {
        server.setTotalSeats(1 + count, { orderId });
        checkout.close();
        resolve();
      };
    });
  const host = document.createElement("div");
  document.body.append(host, checkout);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager source={{ orderId }} onSeatsNeeded={sell} />
    </SeatsProvider>,
  );
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }).first());
  await userEvent.fill(page.getByRole("textbox"), "ana@acme.dev bo@acme.dev ");
  await userEvent.click(page.getByRole("button", { name: "Add 1 seat" }));
  await rest();
  expect(document.activeElement?.textContent).toBe("Buy");
  await userEvent.click(page.getByRole("button", { name: "Buy" }));
  await expect.element(page.getByText(/^2 people.*2 seats free$/)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Assign 2 seats" }));
  await expect.element(page.getByRole("heading", { name: "2 seats assigned" })).toBeVisible();
});
