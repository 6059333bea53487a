import "@fontsource-variable/inter";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { aMember, aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: an address that is longer than a phone is wide is cut nowhere, and pushes nothing off the page.

const email = "benjaminalexander.montgomery@internationalcontractors.example";
const widths = [280, 320, 360];
const tooWide = (of: string) =>
  [...document.querySelectorAll<HTMLElement>(of)].filter((it) => it.scrollWidth > it.clientWidth + 1);

test.each(widths)("long words fit into the sentences of a dialog: %i px", async (width) => {
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email, member: null })] }, { width });
  await userEvent.click(page.getByRole("button", { name: en.actionsFor(email) }));
  await userEvent.click(page.getByRole("menuitem", { name: en.revokeAsk }));
  await expect.element(page.getByRole("dialog")).toBeVisible();
  expect(tooWide(".ps-dialog-body")).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: en.assign }));
  await userEvent.fill(page.getByRole("textbox", { name: en.emails }), `${email} `);
  await expect.element(page.getByText(en.alreadySeated(email))).toBeVisible();
  expect(tooWide(".ps-dialog-body")).toEqual([]);
});

test.each(widths)("a number of any length fits into its dialog: %i px", async (width) => {
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email })] }, { width });
  await userEvent.click(page.getByRole("button", { name: en.changeSeats }));
  await userEvent.fill(page.getByRole("spinbutton"), "1234567890".repeat(4));
  expect(tooWide(".ps-dialog-body")).toEqual([]);
});

test.each(widths)("long words fit into a notice, beside its icon: %i px", async (width) => {
  const past = new Date(Date.now() - 1000).toISOString();
  const seat = aSeat({ status: "pending", email, member: null, invitation_token_expires_at: past });
  const server = await managerPage({ total: 1, seats: [seat] }, { width });
  server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
  await userEvent.click(page.getByRole("button", { name: en.renewFor(email) }));
  await expect.element(page.getByText(en.notRenewed(email))).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  for (const notice of document.querySelectorAll(".ps-notice")) {
    const [icon, words] = [".ps-icon", ".ps-notice-text"].map((part) =>
      notice.querySelector(part)!.getBoundingClientRect(),
    );
    expect(words!.top).toBeLessThan(icon!.bottom);
  }
});

test.each(widths)("a long word that nobody matches is told in full within the page: %i px", async (width) => {
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email })] }, { width });
  const word = `nobody.${email}`;
  await userEvent.fill(page.getByRole("searchbox"), word);
  await expect.element(page.getByText(en.noMatchTitle(word))).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each([280, 300, 325, 326, 360])("a date never lies over the word before it: %i px", async (width) => {
  await document.fonts.load("14px 'Inter Variable'");
  document.body.style.fontFamily = "Inter Variable";
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  await managerPage({ total: 3, seats }, { width, labels: de });
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(".ps-row .ps-status-text")!);
  const word = range.getBoundingClientRect();
  const date = document.querySelector(".ps-row td > time")!.getBoundingClientRect();
  expect(date.left > word.right || date.top >= word.bottom).toBe(true);
  // Beside it as soon as there is room: in the card of a host, on a phone of 360 px, there is.
  expect(date.top < word.bottom).toBe(width >= 326);
});

test.each(["en", "ar"])(
  "what points to one side points to the other from right to left, in any language: %s",
  async (lang) => {
    document.documentElement.dir = "rtl";
    document.documentElement.lang = lang;
    await managerPage({ total: 3, seats: [aSeat({ status: "pending", email: "ana@acme.dev" })] });
    await userEvent.click(page.getByRole("button", { name: en.actionsFor("ana@acme.dev") }));
    await expect.element(page.getByRole("menu")).toBeVisible();
    const icon = document.querySelector(".ps-menu .ps-icon[data-mirror]")!;
    expect(getComputedStyle(icon).scale).toBe("-1 1");
    document.documentElement.lang = "en";
  },
);

test("on a phone, what became of each person looks alike: the address is below the name, also a short one", async () => {
  const seats = ["Mei Ko", "Maria-Fernanda Villanueva Quiroga"].map((name, index) => {
    const address = `p${index}@acme.dev`;
    return aSeat({ status: "pending", email: address, member: aMember({ name, email: address }) });
  });
  await managerPage({ total: 3, seats }, { width: 380 });
  await userEvent.click(page.getByRole("checkbox", { name: en.selectAll }));
  await userEvent.click(page.getByRole("button", { name: en.resendSome(null) }));
  await expect.element(page.getByText(en.resentOne).first()).toBeVisible();
  const people = [...document.querySelectorAll(".ps-result-person")];
  expect(people).toHaveLength(2);
  for (const { firstElementChild: name, lastElementChild: address } of people)
    expect(address!.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      name!.getBoundingClientRect().bottom - 1,
    );
});

test("in the foot of a dialog, a number stays with what is counted", async () => {
  await document.fonts.load("13px 'Inter Variable'");
  document.body.style.fontFamily = "Inter Variable";
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  await managerPage({ total: 3, seats }, { width: 1024, labels: de });
  await userEvent.click(page.getByRole("button", { name: de.assign }));
  await userEvent.fill(page.getByRole("textbox", { name: de.emails }), "a@b.dev c@d.dev e@f.dev g@h.dev ");
  const hint = page.getByText(de.addOrRemove(2, 2)).first();
  await expect.element(hint).toBeVisible();
  const counted = document.createRange();
  const words = hint.element().firstChild as Text;
  counted.setStart(words, words.data.indexOf("2 Personen"));
  counted.setEnd(words, words.data.indexOf(" entfernen"));
  expect(counted.getClientRects()).toHaveLength(1);
});

test("what the field of people asks for is not cut off, however little room the last of them leaves", async () => {
  await document.fonts.load("14px 'Inter Variable'");
  document.body.style.fontFamily = "Inter Variable";
  await managerPage({ total: 3, seats: [aSeat({ status: "claimed", email })] }, { width: 1024, labels: de });
  await userEvent.click(page.getByRole("button", { name: de.assign }));
  const field = page.getByRole("textbox", { name: de.emails });
  await userEvent.fill(field, "a@b.dev c@d.dev e@f.dev g@h.dev ");
  const { font, paddingLeft } = getComputedStyle(field.element());
  const pen = Object.assign(document.createElement("canvas").getContext("2d")!, { font });
  const room = field.element().clientWidth - 2 * parseFloat(paddingLeft);
  expect(room).toBeGreaterThanOrEqual(pen.measureText(de.addMore).width);
});
