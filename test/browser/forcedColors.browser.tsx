import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: where the system has only a few colours, what cannot be used now still looks it.

const forceColors = (value: "active" | "none") =>
  cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });

let root: Root | undefined;
beforeEach(() => forceColors("active"));
afterEach(async () => {
  root?.unmount();
  document.body.innerHTML = "";
  await forceColors("none");
});

function systemColor(name: string): string {
  const probe = document.createElement("i");
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

async function showManager() {
  const server = createSeatServer({ total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
}

/** The outlines around what has the focus, from the inside out. */
function ringsOfFocus() {
  const rings: string[] = [];
  for (let it = document.activeElement; it && !it.matches(".ps-root"); it = it.parentElement) {
    const { outlineStyle, outlineColor } = getComputedStyle(it);
    if (outlineStyle !== "none") rings.push(outlineColor);
  }
  return rings;
}

test("a field that has the focus has a ring, and one only", async () => {
  await showManager();
  const ring = [systemColor("Highlight")];
  await userEvent.click(page.getByRole("searchbox"));
  expect(ringsOfFocus()).toEqual(ring);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.click(page.getByRole("textbox", { name: "Email addresses" }));
  expect(ringsOfFocus()).toEqual(ring);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(page.getByRole("button", { name: "Change seats" }));
  await userEvent.click(page.getByRole("spinbutton"));
  expect(ringsOfFocus()).toEqual(ring);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(page.getByRole("button", { name: /^Actions for/ }));
  await userEvent.click(page.getByRole("menuitem", { name: "Reassign…" }));
  await userEvent.click(page.getByRole("textbox", { name: "Email of the new person" }));
  expect(ringsOfFocus()).toEqual(ring);
});

test("a button that cannot be used now is grey, and its edge with it", async () => {
  await showManager();
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const submit = page.getByRole("dialog").getByRole("button", { name: /^Assign/ });
  await userEvent.fill(page.getByRole("textbox"), "lena@");
  await userEvent.keyboard("{Enter}");
  await expect.element(submit).toHaveAttribute("aria-disabled", "true");
  const colors = () => {
    const { color, borderTopColor } = getComputedStyle(submit.element());
    return [color, borderTopColor];
  };
  const grey = systemColor("GrayText");
  await expect.poll(colors).toEqual([grey, grey]);
  await userEvent.click(page.getByRole("button", { name: /^Remove lena/ }));
  await expect.element(submit).not.toHaveAttribute("aria-disabled");
  await expect.poll(() => colors()[0]).toBe(systemColor("HighlightText"));
});

test("an icon has the color of the words beside it: the system changes only theirs", async () => {
  await showManager();
  await userEvent.click(page.getByRole("button", { name: /^Actions for/ }));
  await expect.element(page.getByRole("menuitem", { name: "Revoke seat…" })).toBeVisible();
  const icons = [...document.querySelectorAll(".ps-root .ps-icon")];
  const odd = icons.filter((it) => getComputedStyle(it).color !== getComputedStyle(it.parentElement!).color);
  expect(icons.length).toBeGreaterThan(5);
  expect(odd.map((it) => it.parentElement!.textContent)).toEqual([]);
});
