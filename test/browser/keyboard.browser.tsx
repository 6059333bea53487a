import { QueryClient } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider, type SeatManagerProps } from "../../src/index.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: whoever has only a keyboard does all of it, never loses the place, and hears of each outcome once.

const hour = 60 * 60 * 1000;
const fromNow = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const who = (name: string) => {
  const email = `${name.toLowerCase().replace(" ", ".")}@nordal.example`;
  return { member: aMember({ name, email }), email, customer_email: email };
};
const claimed = (name: string) =>
  aSeat({ ...who(name), status: "claimed", created_at: fromNow(-900), claimed_at: fromNow(-800) });
const invited = (name: string, hoursLeft: number) =>
  aSeat({
    ...who(name),
    status: "pending",
    created_at: fromNow(hoursLeft - 24),
    claimed_at: null,
    invitation_token_expires_at: fromNow(hoursLeft),
  });

const team = [
  claimed("Anneli Virtanen"),
  claimed("Jun-ho Baek"),
  claimed("Priya Raghunathan"),
  invited("Lena Hartwig", 5),
  invited("Kwame Mensah", 21),
  invited("Tomás Echeverría", -30),
];

let root: Root | undefined;
/** What each live region said, in its order. */
let said: string[] = [];
let listener: MutationObserver | undefined;
beforeEach(() => {
  // What a story would have to read from a disk.
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:nothing");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
});
afterEach(() => {
  listener?.disconnect();
  root?.unmount();
  vi.restoreAllMocks();
});

const live = "[aria-live], [role=status], [role=alert]";

/** Listens as a screen reader does: to a live region that changes, or comes with words in it. */
function listen(host: Element) {
  const before = new WeakMap<Element, string>();
  const textOf = (region: Element) => {
    const copy = region.cloneNode(true) as Element;
    copy.querySelectorAll("[aria-live=off]").forEach((silent) => silent.remove());
    return copy.textContent;
  };
  listener = new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) regions.add(region);
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(live)) regions.add(node);
          node.querySelectorAll(live).forEach((one) => regions.add(one));
        }
    }
    for (const region of regions) {
      // Gone again, hidden behind a dialog, or silent.
      if (!region.isConnected || region.closest("[aria-hidden=true], [aria-live=off]")) continue;
      const text = textOf(region);
      if (before.get(region) === text) continue;
      before.set(region, text);
      // The same words again come with a space that nobody hears.
      const words = text.replaceAll("\u00a0", "").trim();
      if (words !== "") said.push(words);
    }
  });
  listener.observe(host, { subtree: true, childList: true, characterData: true });
}

async function mount(props: Partial<SeatManagerProps> = {}) {
  const server = createSeatServer({ total: 9, seats: team });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  said = [];
  listen(document.body);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <SeatManager source={server.source} {...props} />
    </SeatsProvider>,
  );
  await expect.element(page.getByRole("row", { name: /Anneli/ })).toBeVisible();
  said = [];
  return server;
}

const name = (element: Element | null) =>
  element?.getAttribute("aria-label") ??
  element?.getAttribute("placeholder") ??
  (element?.closest("label")?.textContent || element?.textContent) ??
  "";
const focused = () => name(document.activeElement).trim();

/** Presses a key, and the focus is still somewhere. */
async function press(keys: string) {
  await userEvent.keyboard(keys);
  await kept();
}
const kept = () =>
  vi.waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).not.toBeNull();
  });

/** By Tab, as often as it takes. */
async function tabTo(wanted: string | RegExp, back = false) {
  for (let step = 0; step < 80; step += 1) {
    if (typeof wanted === "string" ? focused() === wanted : wanted.test(focused())) return;
    await userEvent.tab({ shift: back });
  }
  expect.fail(`Tab does not lead to ${String(wanted)}; it is on “${focused()}”`);
}
const begin = async () => {
  // At the top of the page.
  (document.activeElement as HTMLElement | null)?.blur();
  const first = document.createElement("a");
  first.href = "#";
  document.body.prepend(first);
  first.focus();
  await userEvent.tab();
  first.remove();
};
/** Exactly this, since it was last forgotten; and nothing more in the moment after. */
async function hears(...words: (string | RegExp)[]) {
  const all = words.map((it) => expect.stringMatching(it));
  await vi.waitFor(() => expect(said).toEqual(all), { timeout: 5000 });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said).toEqual(all);
}
const rowNames = () =>
  [...document.querySelectorAll(".ps-row[data-key] .ps-member-name")].map(({ textContent }) => textContent);
/** To an item of the open menu, by the arrow. */
async function choose(item: string | RegExp) {
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("menuitem"));
  for (let step = 0; step < 12; step += 1) {
    if (typeof item === "string" ? focused() === item : item.test(focused())) return press("{Enter}");
    await press("{ArrowDown}");
  }
  expect.fail(`No item ${String(item)}`);
}
async function menuOf(person: string) {
  await begin();
  await tabTo(/^Actions for/);
  for (let step = 0; step < 12 && focused() !== `Actions for ${person}`; step += 1)
    await press("{ArrowDown}");
  expect(focused()).toBe(`Actions for ${person}`);
  await press("{Enter}");
}

test("by keyboard: search, filter and sort", async () => {
  await mount();
  await begin();
  await tabTo("Search name or email");
  await press("nobody at all");
  await hears("Nobody matches “");
  await tabTo("Clear search");
  await press("{Enter}");
  await vi.waitFor(() => expect(focused()).toBe("Search name or email"));
  expect(rowNames()).toHaveLength(6);
  await press("priya");
  await vi.waitFor(() => expect(rowNames()).toEqual(["Priya Raghunathan"]));
  await press("{Escape}");
  await vi.waitFor(() => expect(rowNames()).toHaveLength(6));

  await tabTo("Pending 2", true);
  await press(" ");
  await vi.waitFor(() => expect(rowNames()).toEqual(["Lena Hartwig", "Kwame Mensah"]));
  await tabTo("All 6", true);
  await press("{Enter}");
  await tabTo("Member");
  await press("{Enter}");
  await press("{Enter}");
  expect(rowNames()[0]).toBe("Tomás Echeverría");
  expect(focused()).toBe("Member");
});

test("by keyboard: select a few, and send their invitations again", async () => {
  const server = await mount();
  await begin();
  await tabTo("Select Lena Hartwig");
  await press(" ");
  await hears(/^1 selected$/);
  await press("{ArrowDown}");
  expect(focused()).toBe("Select Kwame Mensah");
  await press(" ");
  await hears(/^1 selected$/, /^2 selected$/);
  said = [];
  await tabTo("Resend", true);
  await press("{Enter}");
  await hears(/^2 invitations sent again/);
  await tabTo("Done");
  await press("{Enter}");
  await vi.waitFor(() => expect(focused()).toBe("Select all"));
  expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(2);

  await press(" ");
  await vi.waitFor(() => expect(document.querySelector(".ps-bulk strong")?.textContent).toBe("6 selected"));
  await kept();
  await tabTo("Clear");
  await press("{Enter}");
  await vi.waitFor(() => expect(focused()).toBe("Select all"));
});

test("by keyboard: renew by the button in the row", async () => {
  await mount();
  await begin();
  await tabTo(/^Renew the invitation of Tomás/);
  await press("{Enter}");
  await hears(/^Tomás Echeverría is invited again$/);
  await vi.waitFor(() => expect(focused()).toBe("Actions for Tomás Echeverría"));
});

test("by keyboard: reassign", async () => {
  await mount();
  await menuOf("Anneli Virtanen");
  await choose("Reassign…");
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("INPUT"));
  await press("bo@nordal.example{Enter}");
  await hears(/^Anneli Virtanen’s seat is reassigned to bo@nordal\.example$/);
  await kept();
  await vi.waitFor(() => expect(rowNames()).toContain("bo@nordal.example"));
});

test("by keyboard: revoke; Cancel has the focus, and the row's place keeps it", async () => {
  const server = await mount();
  await menuOf("Jun-ho Baek");
  await choose("Revoke seat…");
  await vi.waitFor(() => expect(focused()).toBe("Cancel"));
  await press("{Enter}");
  await vi.waitFor(() => expect(focused()).toBe("Actions for Jun-ho Baek"));
  await press("{Enter}");
  await choose("Revoke seat…");
  await vi.waitFor(() => expect(focused()).toBe("Cancel"));
  await press("{Escape}");
  await vi.waitFor(() => expect(focused()).toBe("Actions for Jun-ho Baek"));
  expect(server.requests.some(({ method }) => method === "DELETE")).toBe(false);
  await press("{Enter}");
  await choose("Revoke seat…");
  await vi.waitFor(() => expect(focused()).toBe("Cancel"));
  await tabTo("Revoke seat");
  await press("{Enter}");
  await hears(/^Jun-ho Baek’s seat is revoked$/);
  await vi.waitFor(() => expect(focused()).toMatch(/^Actions for /));
});

test("by keyboard: revoke with a way back; the key takes it back, and without it the seat goes", async () => {
  const server = await mount({ revokeMode: "undo" });
  await menuOf("Jun-ho Baek");
  await choose("Revoke seat");
  await hears(/^Jun-ho Baek’s seat will be revoked\. Undo with (Control|Command) Z\.$/);
  said = [];
  await press("{Control>}z{/Control}");
  await hears(/^Jun-ho Baek keeps the seat$/);
  expect(focused()).toBe("Actions for Jun-ho Baek");
  said = [];
  await press("{Enter}");
  await choose("Revoke seat");
  await hears(/^Jun-ho Baek’s seat will be revoked/);
  said = [];
  await vi.waitFor(() => expect(said).toEqual(["Jun-ho Baek’s seat is revoked"]), { timeout: 12_000 });
  await kept();
  expect(server.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
}, 30_000);

test("by keyboard: details, and back", async () => {
  await mount();
  await menuOf("Lena Hartwig");
  await choose("Show details");
  await expect.element(page.getByText("Seat id")).toBeVisible();
  expect(focused()).toBe("Actions for Lena Hartwig");
  await press("{Enter}");
  await choose("Hide details");
  await vi.waitFor(() => expect(document.querySelector(".ps-details")).toBeNull());
  expect(focused()).toBe("Actions for Lena Hartwig");
});

test("by keyboard: export, of all and of what is shown", async () => {
  await mount();
  await begin();
  await tabTo("Export");
  await press("{Enter}");
  await hears(/^6 seats exported$/);
  said = [];
  await tabTo("Pending 2", true);
  await press("{Enter}");
  await hears(/^2 seats shown$/);
  said = [];
  await tabTo("Export");
  await press("{Enter}");
  await choose("Export 2 shown");
  await hears(/^2 seats exported$/);
  expect(focused()).toBe("Export");
});

test("by keyboard: a failure is heard once, each time, and finished from where it stands", async () => {
  const server = await mount();
  const lose = () =>
    server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
  let undo = lose();
  await begin();
  await tabTo(/^Renew the invitation of Tomás/);
  await press("{Enter}");
  const lost = /^Tomás Echeverría was not invited again.*did not answer/;
  await hears(lost);

  said = [];
  await tabTo("Try again", true);
  await press("{Enter}");
  await hears(lost);
  expect(focused()).toBe("Try again");

  said = [];
  undo();
  undo = server.disturb(({ method }) =>
    method === "POST" ? { outcome: Response.json({ error: "Broken" }, { status: 500 }) } : undefined,
  );
  await press("{Enter}");
  await hears(/^Tomás Echeverría was not invited again.*has a problem/);

  said = [];
  undo();
  await press("{Enter}");
  await hears(/^Tomás Echeverría is invited again$/);
  await vi.waitFor(() => expect(focused()).toBe("Actions for Tomás Echeverría"));
});
