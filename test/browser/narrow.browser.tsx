import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ChangeSeatsDialog, createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: on a phone everything that can be done is in sight, in long words as in short ones.

let root: Root | undefined;
beforeEach(() => {
  document.body.style.cssText = "margin: 16px; font-family: sans-serif";
});
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  document.body.removeAttribute("style");
});

const team = [
  aSeat({ status: "claimed", email: "procurement+emea@nordal.example" }),
  aSeat({ status: "pending", email: "ben@acme.dev" }),
  aSeat({
    status: "pending",
    email: "eva@acme.dev",
    invitation_token_expires_at: new Date(Date.now() - 1000).toISOString(),
  }),
];

async function openTeam(width: number, language: string, total = 5, seats = team) {
  await page.viewport(width, 900);
  const server = createSeatServer({ total, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} {...(language === "German" && { labels: de })}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  await vi.waitFor(() => expect(document.querySelectorAll("[data-key]")).toHaveLength(seats.length));
}

/** What of these buttons a finger does not find: what lies outside of what holds it, or below something else. */
const outOfReach = (buttons: string) =>
  [...document.querySelectorAll<HTMLElement>(buttons)]
    .filter((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return [left + 1, right - 1].some((x) => !button.contains(document.elementFromPoint(x, middle)));
    })
    .map((button) => button.textContent);

const languages = ["English", "German"];
const on = [320, 360, 414].flatMap((width) => languages.map((language) => [width, language] as const));

test.each(on)("what is done with many is all in reach: %i px, %s", async (width, language) => {
  await openTeam(width, language);
  await userEvent.click(page.getByRole("checkbox").first());
  const bar = page.getByRole("toolbar");
  await expect.element(bar).toBeVisible();
  expect(outOfReach(".ps-bulk button")).toEqual([]);
  const names = {
    English: ["Resend 1", "Renew 1", "Revoke", "Copy emails", "Export", "Clear"],
    German: [
      "1 erneut senden",
      "1 erneuern",
      "Entziehen",
      "E-Mails kopieren",
      "Exportieren",
      "Auswahl aufheben",
    ],
  }[language]!;
  for (const name of names) {
    const { width: across, height } = bar
      .getByRole("button", { name, exact: true })
      .element()
      .getBoundingClientRect();
    expect(Math.min(across, height)).toBeGreaterThanOrEqual(24);
  }
});

test.each(languages)("as cards, too, the list can be sorted by each of its columns: %s", async (language) => {
  await openTeam(320, language);
  expect(outOfReach(".ps-sort")).toEqual([]);
  const since = page.getByRole("columnheader", { name: { English: "Since", German: "Seit" }[language]! });
  await userEvent.click(since.getByRole("button"));
  await expect.element(since).toHaveAttribute("aria-sort", "ascending");
  expect(document.documentElement.scrollWidth).toBe(320);
});

test.each(languages)("the bar of what is done with many moves no row: %s", async (language) => {
  await openTeam(360, language);
  const top = () => document.querySelector("[data-key]")!.getBoundingClientRect().top;
  const before = top();
  await userEvent.click(page.getByRole("checkbox").first());
  await expect.element(page.getByRole("toolbar")).toBeVisible();
  expect(top()).toBe(before);
});

// German at 360 px has its words on two lines.
test.each(on.filter(([width, language]) => width !== 360 || language === "English"))(
  "the bar of what is done with many is one line: %i px, %s",
  async (width, language) => {
    await openTeam(width, language);
    for (const row of [0, 1, 2]) {
      await userEvent.click(document.querySelectorAll("[data-control=select]")[row]!);
      await expect.element(page.getByRole("toolbar")).toBeVisible();
      const tops = [...document.querySelectorAll(".ps-bulk button")].map(
        (button) => button.getBoundingClientRect().top,
      );
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
    }
  },
);

test.each(on)("every state to show is in reach: %i px, %s", async (width, language) => {
  await openTeam(width, language);
  expect(document.querySelectorAll(".ps-segment")).toHaveLength(4);
  expect(outOfReach(".ps-segment")).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(width);
});

test.each([280, 320, 360, 414])("every seat of sixty is in sight: %i px", async (width) => {
  await openTeam(width, "English", 60);
  const ends = () =>
    [...document.querySelectorAll(".ps-meter")].map((meter) => {
      const { left, right } = meter.getBoundingClientRect();
      const pips = [...meter.children].map((pip) => pip.getBoundingClientRect());
      expect(Math.min(...pips.map((pip) => pip.width))).toBeGreaterThanOrEqual(2);
      return [pips[0]!.left - left, pips.at(-1)!.right - right].map(Math.round);
    });
  expect(document.querySelectorAll(".ps-pip")).toHaveLength(60);
  expect(ends()).toEqual([[0, 0]]);
  await userEvent.click(page.getByRole("button", { name: "Change seats" }));
  await userEvent.fill(page.getByRole("spinbutton", { name: "Seats" }), "57");
  await expect.element(page.getByText(/^3 fewer than now/)).toBeVisible();
  expect(ends()).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("the states to show are one line where there is room for it", async () => {
  await openTeam(360, "English");
  const tops = [...document.querySelectorAll(".ps-segment")].map(
    (segment) => segment.getBoundingClientRect().top,
  );
  expect(new Set(tops).size).toBe(1);
});

/** Where these words stand: a box for each line. */
function linesOf(element: Element, words: string) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.textContent!.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    return [...range.getClientRects()];
  }
  return [];
}

test.each(
  [280, 414, 640, 760, 900, 1100, 1280, 1600].flatMap((width) =>
    languages.map((language) => [width, language] as const),
  ),
)("with text of twice the size nothing lies over another: %i px, %s", async (width, language) => {
  document.documentElement.style.fontSize = width === 280 ? "" : "200%";
  try {
    await openTeam(width, language);
    const status = document.querySelector("[data-status=expired] .ps-status-text")!;
    const renew = document.querySelector("[data-control=renew]")!.getBoundingClientRect();
    for (const word of status.textContent.split(" "))
      for (const { top, bottom, left, right } of linesOf(status, word))
        expect(top >= renew.bottom || bottom <= renew.top || left >= renew.right || right <= renew.left).toBe(
          true,
        );
    expect(document.documentElement.scrollWidth).toBe(width);
  } finally {
    document.documentElement.removeAttribute("style");
  }
});

test("a title breaks an address before its @ only", async () => {
  await openTeam(360, "English");
  await userEvent.click(page.getByRole("button", { name: "Actions for procurement+emea@nordal.example" }));
  await userEvent.click(page.getByRole("menuitem", { name: "Reassign…" }));
  const title = page.getByRole("heading", { name: "Reassign procurement+emea@nordal.example’s seat" });
  await expect.element(title).toBeVisible();
  expect(linesOf(title.element(), "procurement+emea")).toHaveLength(1);
  expect(linesOf(title.element(), "@nordal.example")).toHaveLength(1);
});

test.each([
  ["ana.echeverria@nordal.example", ["ana.echeverria", "@nordal.example"]],
  ["anne-marie.dubois-leclerc@nordal.example", ["anne-marie.dubois-leclerc", "@nordal.example"]],
  [
    "anne-marie.villanueva-quiroga@contractors-emea.nordal.example",
    ["anne-marie.villanueva-quiroga", "@contractors-emea", ".nordal.example"],
  ],
])("in a card an address breaks where it may, and is copied whole: %s", async (email, lines) => {
  await openTeam(360, "English", 5, [aSeat({ status: "claimed", email })]);
  const address = document.querySelector(".ps-member bdi")!;
  const drawn: string[] = [];
  let last = -Infinity;
  for (const { textContent: piece } of [...address.childNodes].filter((it) => it instanceof Text)) {
    const boxes = linesOf(address, piece);
    expect(boxes).toHaveLength(1);
    const { bottom } = boxes[0]!;
    if (bottom > last + 4) drawn.push("");
    drawn.push(`${drawn.pop()}${piece}`);
    last = bottom;
  }
  expect(drawn).toEqual(lines);
  getSelection()!.selectAllChildren(address);
  expect(getSelection()!.toString()).toBe(email);
});

test("what a notice offers begins where its words do", async () => {
  await openTeam(360, "English", team.length);
  await expect.element(page.getByRole("button", { name: "Free that seat" })).toBeVisible();
  const notice = document.querySelector(".ps-notice")!;
  const [words, offer] = ["All 3 seats", "Free that seat"].map((it) => linesOf(notice, it)[0]!);
  expect(offer!.top).toBeGreaterThan(words!.bottom);
  expect(offer!.left).toBeCloseTo(words!.left, 0);
});

test.each([
  ["20 px type", "--ps-font-size: 20px"],
  ["compact", "--ps-density: 0.78"],
])("in a card the status begins where the name does: %s", async (_, knob) => {
  document.body.style.cssText += knob;
  await openTeam(360, "English");
  const row = document.querySelector("[data-key]")!;
  const [name, glyph] = ["bdi", ".ps-glyph"].map((it) => row.querySelector(it)!.getBoundingClientRect());
  expect(glyph!.left).toBeCloseTo(name!.left, 0);
});

/** What is cut off, and says nowhere what it is in full. */
const cutForGood = () =>
  [...document.querySelectorAll<HTMLElement>("[role=dialog] *")]
    .filter((it) => getComputedStyle(it).textOverflow === "ellipsis" && it.scrollWidth > it.clientWidth)
    .filter((it) => !it.closest("[title]") && !it.querySelector("[title]"))
    .map((it) => it.textContent);

test("an address that is cut off can be read in full", async () => {
  await openTeam(360, "English");
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const address = "accounting.department.emea@subsidiary.nordal.example";
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), address);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: `Edit ${address}` })).toBeVisible();
  expect(cutForGood()).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Assign 1 seat" }));
  await expect.element(page.getByRole("heading", { name: "1 seat assigned" })).toBeVisible();
  expect(cutForGood()).toEqual([]);
});

/** Where words are cut, though some of them may be read as a title. */
const cut = () =>
  [...document.querySelectorAll<HTMLElement>("[role=dialog] :is(bdi, .ps-name)")]
    .filter((it) => it.scrollWidth > it.clientWidth && getComputedStyle(it).overflowX !== "visible")
    .map((it) => it.textContent);

const member = aMember({ name: "Maximiliane-Alexandra von Schwarzenberg-Hohenlohe" });
const longest = Array.from({ length: 3 }, (_, n) =>
  aSeat({ status: "claimed", email: `accounting.department.${n}@subsidiary.nordal.example`, member }),
);

test.each([280, 360])("whom a dialog is about can be read in full: %i px", async (width) => {
  await openTeam(width, "English", 3, longest);
  await userEvent.click(page.getByRole("checkbox").first());
  await userEvent.click(page.getByRole("toolbar").getByRole("button", { name: "Revoke" }));
  const revoke = page.getByRole("dialog").getByRole("button", { name: "Revoke 3 seats" });
  await expect.element(revoke).toBeVisible();
  expect(cut()).toEqual([]);
  await userEvent.click(revoke);
  await expect.element(page.getByRole("heading", { name: "3 seats revoked" })).toBeVisible();
  expect(cut()).toEqual([]);
});

test("whom a dialog is about can be read in full in a dialog that a host opens without our list, too", async () => {
  await page.viewport(360, 900);
  const server = createSeatServer({ total: 3, seats: longest });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <ChangeSeatsDialog source={server.source} open onOpenChange={() => {}} />
    </SeatsProvider>,
  );
  await userEvent.click(page.getByText("Revoke a seat to go lower"));
  await vi.waitFor(() => expect(document.querySelector("details[open] .ps-name")).not.toBeNull());
  expect(cut()).toEqual([]);
});

test("in a meter of many thin seats, too, each state stands apart from the next", async () => {
  await openTeam(280, "English", 45);
  const [change] = document.querySelectorAll<HTMLElement>(
    '.ps-pip[data-status="claimed"] + .ps-pip:not([data-status="claimed"])',
  );
  expect(getComputedStyle(change!)).toMatchObject({ minInlineSize: "2px", marginInlineStart: "4px" });
  expect(document.documentElement.scrollWidth).toBe(280);
});
