import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  createSeatsClient,
  type SeatColumn,
  SeatManager,
  type SeatManagerProps,
  SeatsProvider,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/unlayered.css";

// The promise: with unlayered.css a page's reset that is in no layer takes nothing away, and the knobs stay its own.

let root: Root | undefined;
const sheets: HTMLStyleElement[] = [];
beforeEach(() => page.viewport(1_024, 768));
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  for (const sheet of sheets.splice(0)) sheet.remove();
});

/** After our own, where it is strongest. */
function addSheet(css: string) {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

async function openManager(props: Partial<SeatManagerProps> = {}) {
  const seats = [
    aSeat({ status: "claimed", email: "ana@acme.dev" }),
    aSeat({ status: "pending", email: "ben@acme.dev" }),
  ];
  const server = createSeatServer({ total: 5, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager {...props} source={server.source} />
    </SeatsProvider>,
  );
  await expect.element(page.getByText("ana@acme.dev")).toBeVisible();
}

/** Nothing is between two looks. */
function settle() {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
}

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
const primary = '.ps-button[data-variant="primary"]';

const resets = {
  "a short one": `
    * { margin: 0; padding: 0; box-sizing: border-box }
    button { all: unset }
    table { border-collapse: collapse }
    input { font: inherit }`,
  "Tailwind 3's Preflight": `
    *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb }
    h1, h2, h3, p, dl, dd, figure { margin: 0 }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    strong { font-weight: bolder }
    table { text-indent: 0; border-color: inherit; border-collapse: collapse }
    button, input, textarea { font-family: inherit; font-size: 100%; color: inherit; margin: 0; padding: 0 }
    button, [type="button"], [type="submit"] {
      -webkit-appearance: button; background-color: transparent; background-image: none
    }
    [type="search"] { -webkit-appearance: textfield; outline-offset: -2px }
    ol, ul { list-style: none; margin: 0; padding: 0 }
    svg, img { display: block; vertical-align: middle }`,
  "Bootstrap's reboot": `
    *, ::before, ::after { box-sizing: border-box }
    h1, h2, h3 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2 }
    h2 { font-size: 2rem }
    p, ul, dl { margin-top: 0; margin-bottom: 1rem }
    ul { padding-left: 2rem }
    small { font-size: 0.875em }
    table { caption-side: bottom; border-collapse: collapse }
    tbody, td, tfoot, th, thead, tr { border-color: inherit; border-style: solid; border-width: 0 }
    label { display: inline-block }
    button { border-radius: 0 }
    button, input, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
    [type="search"] { -webkit-appearance: textfield; outline-offset: -2px }`,
  "looks of its own for every element": `
    * { transition: all 1s }
    * + * { margin-top: 24px }
    section { padding: 40px; border: 1px solid }
    h2 { border-bottom: 2px solid; color: green; text-transform: uppercase }
    p { max-width: 9ch; text-indent: 2em }
    label { float: left; margin-bottom: 8px; font-weight: bold; text-transform: uppercase }
    button { width: 100%; height: 50px; min-width: 140px; box-shadow: 0 4px; text-transform: uppercase }
    input { height: 48px; box-shadow: inset 0 1px 3px; max-width: 100px }
    th { padding: 12px; background: #333; color: #fff; font-size: 18px; white-space: nowrap }
    td { padding: 12px; border: 1px solid; text-align: right }
    table tbody tr { height: 80px; background: #eef }
    tbody tr td { color: red }
    span { display: inline-block; padding: 2px }
    svg { max-width: 6px }`,
};

/** What a reset of one kind or another would take away. */
const looks: Record<string, readonly string[]> = {
  [primary]: [
    "width",
    "height",
    "box-shadow",
    "text-transform",
    "transition-property",
    "background-color",
    "color",
    "padding-inline-start",
    "display",
    "cursor",
    "min-block-size",
  ],
  ".ps-button[data-variant='secondary']": ["border-top-width", "border-top-style", "border-top-left-radius"],
  ".ps-title": [
    "color",
    "border-bottom-width",
    "text-transform",
    "font-size",
    "font-weight",
    "margin-bottom",
  ],
  ".ps-segmented": ["padding-left"],
  ".ps-segment[aria-pressed='true']": ["background-color", "padding-inline-start", "display"],
  ".ps-search": ["float", "font-weight", "border-top-width", "border-top-color", "display"],
  ".ps-search input": [
    "height",
    "box-shadow",
    "max-width",
    "padding-inline-start",
    "appearance",
    "background-color",
  ],
  ".ps-table": ["border-top-width", "border-top-style", "border-top-color", "border-top-left-radius"],
  "tbody .ps-row": ["height", "background-color", "border-top-width", "border-top-color", "padding-top"],
  ".ps-checkbox": ["border-top-width", "border-top-color", "border-top-left-radius", "width"],
  ".ps-pip": ["border-top-width", "border-top-color"],
  ".ps-icon-button": ["display", "width", "height"],
  ".ps-root": ["padding-top", "border-top-width", "width", "height"],
  ".ps-usage": ["max-width", "text-indent", "margin-top"],
  "tbody th": ["background-color", "color", "font-size", "white-space", "padding-top"],
  "tbody td": ["color", "border-top-width", "padding-top", "text-align"],
  ".ps-status": ["display", "padding-top"],
  ".ps-icon": ["width", "max-width"],
};
function look() {
  settle();
  return Object.fromEntries(
    Object.entries(looks).map(([selector, properties]) => {
      const style = styleOf(selector);
      return [selector, properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)];
    }),
  );
}

test.each(Object.entries(resets))("the manager looks the same beside %s", async (_, reset) => {
  await openManager();
  const before = look();
  addSheet(reset);
  expect(look()).toEqual(before);
});

test.each(Object.entries(resets))("the focus is seen beside %s", async (_, reset) => {
  addSheet(reset);
  await openManager();
  await userEvent.keyboard("{Tab}");
  const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(document.activeElement!);
  expect([outlineWidth, outlineStyle, outlineOffset]).toEqual(["2px", "solid", "2px"]);
});

test("what the page says of a class is the page's, wherever its sheet stands", async () => {
  const before = document.createElement("style");
  before.textContent = ".seats { padding: 7px } .cell { color: rgb(1, 2, 3) } a { color: rgb(4, 5, 6) }";
  document.head.prepend(before);
  sheets.push(before);
  const own: SeatColumn = {
    id: "own",
    label: "Own",
    render: () => (
      <span className="cell">
        of a class, <a href="#it">of an element</a>
      </span>
    ),
  };
  await openManager({ className: "seats", columns: ["member", own] });
  expect(styleOf(".ps-manager").paddingTop).toBe("7px");
  expect(styleOf(".cell").color).toBe("rgb(1, 2, 3)");
  expect(styleOf(".cell a").color).toBe("rgb(4, 5, 6)");
});

test("a knob that the page sets in a layer of its own is the page's", async () => {
  addSheet("@layer base { :root { --ps-accent: rgb(200, 0, 0) } }");
  await openManager();
  // Not where an earlier test has left the pointer: under it, the button has another shade.
  await userEvent.hover(page.getByRole("heading", { name: "Seats" }));
  await expect.poll(() => styleOf(primary).backgroundColor).toBe("rgb(200, 0, 0)");
});

test("a class of the page's that is in a layer still places the manager", async () => {
  addSheet("@layer utilities { .mt-8 { margin-top: 32px } .max-w-md { max-width: 400px } }");
  await openManager({ className: "mt-8 max-w-md" });
  const { marginTop, maxWidth } = styleOf(".ps-manager");
  expect([marginTop, maxWidth]).toEqual(["32px", "400px"]);
});
