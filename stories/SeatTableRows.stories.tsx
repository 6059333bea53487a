import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatTable, type SeatColumn, type ShownSeat } from "../src/index.ts";
import { claimed, demoServer, invited } from "./demoServer.ts";

const meta = preview.meta({
  title: "SeatTable/Rows",
  component: SeatTable,
  args: { source: { subscriptionId: "" } },
  render: (args, { loaded }) => <SeatTable {...args} source={loaded["server"].source} />,
});

const rows = () => [...document.querySelectorAll<HTMLElement>(".ps-row[data-key]")];
const names = () => rows().map((row) => row.querySelector(".ps-member-name")?.textContent);
const table = () => document.querySelector<HTMLElement>(".ps-table")!;
const whole = async (canvas: ReturnType<typeof within>) => {
  // Whoever asks comes first among those who have claimed: the order is only final once they are known.
  await canvas.findByText("You");
  await canvas.findByRole("row", { name: /Anneli/ });
};

const centreOf = (seat: ShownSeat) => {
  const value = seat.seat_metadata?.["costCentre"];
  return typeof value === "string" ? value : null;
};
const costCentre: SeatColumn = {
  id: "costCentre",
  label: "Cost centre",
  render: (seat) => centreOf(seat) ?? "–",
  sortBy: centreOf,
  width: "120px",
};
const withCentres = {
  server: {
    ...demoServer(),
    total: 5,
    seats: [
      {
        ...claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli@nordal.example" }),
        seat_metadata: { costCentre: "EMEA-204" },
      },
      {
        ...invited(5, { name: "Lena Hartwig", email: "lena@nordal.example" }),
        seat_metadata: { costCentre: "APAC-11" },
      },
      claimed("2026-01-12", { name: "Jun-ho Baek", email: "junho@nordal.example" }),
    ],
  },
};

/** A column of the host's own, here a key of the metadata: it stands where it is put, and sorts. */
export const HostColumn = meta.story({
  args: { columns: ["member", "status", costCentre, "since"] },
  parameters: withCentres,
  play: async ({ canvas, userEvent }) => {
    const row = within(await canvas.findByRole("row", { name: /Anneli/ }));
    await expect(row.getByRole("cell", { name: "EMEA-204" })).toBeVisible();
    await expect(canvas.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Member",
      "Status",
      "Cost centre",
      "Since",
      "Actions",
    ]);
    const sort = canvas.getByRole("button", { name: "Cost centre" });
    await userEvent.click(sort);
    await expect(names()).toEqual(["Lena Hartwig", "Anneli Virtanen", "Jun-ho Baek"]);
    await expect(canvas.getByRole("columnheader", { name: "Cost centre" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await userEvent.click(sort);
    await expect(names().filter((name) => name !== "Jun-ho Baek")).toEqual([
      "Anneli Virtanen",
      "Lena Hartwig",
    ]);
    // The cells stand under their heads.
    const [cell, head] = [row.getByRole("cell", { name: "EMEA-204" }), sort.closest("th")!];
    await expect(
      Math.abs(cell.getBoundingClientRect().left - head.getBoundingClientRect().left),
    ).toBeLessThan(1);
    // And on the line of the date.
    const line = document.createRange();
    const [own, date] = [cell, row.getByText("Mar 3, 2026")].map((words) => {
      line.selectNodeContents(words);
      return line.getBoundingClientRect();
    });
    await expect(own!.top).toBeCloseTo(date!.top, 1);
  },
});

/** Seats without a value come last, whichever way it is sorted. */
export const WithoutValueLast = meta.story({
  args: {
    columns: ["member", "status", costCentre],
    defaultView: { sort: { by: "costCentre", direction: "descending" } },
  },
  parameters: withCentres,
  play: async () => {
    await waitFor(() => expect(names()).toEqual(["Anneli Virtanen", "Lena Hartwig", "Jun-ho Baek"]));
  },
});

/** All that is known of one seat, under its row: dates, ids, and what was noted. */
export const Details = meta.story({
  parameters: withCentres,
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole("button", { name: "Actions for Lena Hartwig" });
    await userEvent.click(button);
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Show details" }));
    const row = within(await canvas.findByRole("row", { name: /Lena Hartwig/ }));
    await row.findByText("costCentre");
    for (const term of [
      "Assigned",
      "Invitation expires",
      "Member id",
      "Customer id",
      "Seat id",
      "costCentre",
    ])
      await expect(row.getByText(term)).toBeVisible();
    await expect(row.getByText("APAC-11")).toBeVisible();
    await expect(button).toHaveFocus();
  },
});

Details.test("details go again", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Actions for Lena Hartwig" }));
  await userEvent.click(await canvas.findByRole("menuitem", { name: "Hide details" }));
  await waitFor(() => expect(canvas.queryByText("APAC-11")).toBeNull());
});

/** Nothing is wider than what holds it, and what can be done is in reach. */
async function fits() {
  const list = document.querySelector<HTMLElement>(".ps-list")!;
  const wider = [
    list,
    ...list.querySelectorAll<HTMLElement>(".ps-toolbar, .ps-table, .ps-row, .ps-row > *"),
  ].filter(
    (element) =>
      element.getBoundingClientRect().right > list.getBoundingClientRect().right + 0.5 ||
      (getComputedStyle(element).overflowX === "visible" && element.scrollWidth > element.clientWidth + 1),
  );
  await expect(wider.map(({ className, textContent }) => [className, textContent])).toEqual([]);
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(
    document.documentElement.clientWidth,
  );
}

/** 360 px: rows are cards, with the menu and the renewal in reach. */
export const Narrow = meta.story({
  render: (args, { loaded }) => (
    <div style={{ inlineSize: 360 }}>
      <SeatTable {...args} source={loaded["server"].source} />
    </div>
  ),
  args: { onAssign: fn() },
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await fits();
    await expect(
      canvas.getByRole("button", { name: "Renew the invitation of Tomás Echeverría" }),
    ).toBeVisible();
    for (const button of canvas.getAllByRole("button", { name: /^Actions for/ })) {
      const { width, height } = button.getBoundingClientRect();
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(32);
    }
    const boxes = canvas.getAllByRole("checkbox");
    await expect(new Set(boxes.map((box) => box.getBoundingClientRect().x)).size).toBe(1);
    // In a block, only Chromium would put them there.
    for (const box of boxes) await expect(box.parentElement).toHaveStyle({ display: "grid" });
    await userEvent.click(canvas.getByRole("checkbox", { name: /^Select procurement/ }));
    await canvas.findByRole("toolbar", { name: "Selected seats" });
    await fits();
  },
});

/** 280 px, the narrowest there is; with details and a column of the host's own. */
export const Narrowest = meta.story({
  render: (args, { loaded }) => (
    <div style={{ inlineSize: 280 }}>
      <SeatTable {...args} source={loaded["server"].source} />
    </div>
  ),
  args: { onAssign: fn(), columns: ["member", "status", costCentre, "since"] },
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await fits();
    await userEvent.click(canvas.getByRole("button", { name: /^Actions for Maria/ }));
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Show details" }));
    await canvas.findByText("Invitation expires");
    await fits();
    await userEvent.click(canvas.getByRole("checkbox", { name: "Select all" }));
    await canvas.findByRole("toolbar", { name: "Selected seats" });
    await fits();
  },
});

/** Nothing can be changed: no boxes, no menus, no renewal. Finding and exporting still work. */
export const ReadOnly = meta.story({
  args: { readOnly: true },
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await expect(canvas.queryByRole("checkbox")).toBeNull();
    await expect(canvas.queryByRole("button", { name: /^(Actions|Renew)/ })).toBeNull();
    await expect(canvas.getAllByRole("columnheader")).toHaveLength(3);
    await userEvent.type(canvas.getByRole("searchbox"), "priya");
    await waitFor(() => expect(names()).toEqual(["Priya Raghunathan"]));
    await expect(canvas.getByRole("button", { name: "Export" })).toBeVisible();
  },
});

const thousand = {
  server: {
    ...demoServer(),
    total: 1010,
    seats: Array.from({ length: 1000 }, (_, index) =>
      claimed("2026-03-03", {
        name: `Person ${String(index + 1).padStart(4, "0")}`,
        email: `person.${index + 1}@nordal.example`,
      }),
    ),
  },
};
/** The index of the row in the middle of what is seen; -1 if there is none. */
const middle = () => {
  const box = table().getBoundingClientRect();
  const element = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return Number(element?.closest<HTMLElement>(".ps-row[data-key]")?.ariaRowIndex ?? 1) - 2;
};
const rowAt = (index: number) => document.querySelector<HTMLElement>(`.ps-row[aria-rowindex="${index + 2}"]`);
const scrollTo = (top: number) => {
  table().scrollTop = top;
};

/** A thousand seats: only the rows near the visible ones are in the page, and each says where it stands. */
export const Windowed = meta.story({
  parameters: thousand,
  play: async () => {
    await waitFor(() => expect(rowAt(0)).toHaveTextContent("Person 0001"));
    await expect(rows().length).toBeLessThan(60);
    // The head, a thousand people, and the free seats.
    await expect(table()).toHaveAttribute("aria-rowcount", "1002");
    await expect(rowAt(0)).toHaveAttribute("aria-rowindex", "2");
    scrollTo(20_000);
    await waitFor(() => expect(rows().length).toBeLessThan(60));
    await waitFor(() => expect(middle()).toBeGreaterThan(200));
    for (const row of rows()) await expect(row).toHaveTextContent(`person.${Number(row.ariaRowIndex) - 1}@`);
    scrollTo(1_000_000);
    await waitFor(() => expect(rowAt(999)).toHaveTextContent("Person 1000"));
    await expect(rowAt(999)).toHaveAttribute("aria-rowindex", "1001");
    scrollTo(0);
    await waitFor(() => expect(rowAt(0)).not.toBeNull());
  },
});

Windowed.test("the row with the focus stays when it is scrolled away", async ({ canvas }) => {
  const menu = await canvas.findByRole("button", { name: "Actions for Person 0002" });
  menu.focus({ preventScroll: true });
  scrollTo(30_000);
  await waitFor(() => expect(middle()).toBeGreaterThan(300));
  await expect(menu).toHaveFocus();
  await expect(rowAt(1)).toContainElement(menu);
  await expect(rowAt(10)).toBeNull();
  // In the order in which they stand.
  const order = rows().map(({ ariaRowIndex }) => Number(ariaRowIndex));
  await expect(order).toEqual(order.toSorted((one, other) => one - other));
});

Windowed.test("arrows go on past what is in the page", async ({ canvas, userEvent }) => {
  const menu = await canvas.findByRole("button", { name: "Actions for Person 0001" });
  menu.focus();
  for (let step = 0; step < 40; step += 1) await userEvent.keyboard("{ArrowDown}");
  await expect(canvas.getByRole("button", { name: "Actions for Person 0041" })).toHaveFocus();
});

Windowed.test("a search looks through all of them", async ({ canvas, userEvent }) => {
  scrollTo(30_000);
  await userEvent.type(canvas.getByRole("searchbox"), "person.777@");
  await waitFor(() => expect(names()).toEqual(["Person 0777"]));
  await expect(rowAt(0)).toBeVisible();
  await userEvent.clear(canvas.getByRole("searchbox"));
  await waitFor(() => expect(table()).toHaveAttribute("aria-rowcount", "1002"));
});

Windowed.test("Select all selects all thousand", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("checkbox", { name: "Select all" }));
  await expect(await canvas.findByText("1,000 selected", { selector: "strong" })).toBeVisible();
  scrollTo(1_000_000);
  await waitFor(() => expect(rowAt(999)).toHaveAttribute("aria-selected", "true"));
  await userEvent.click(canvas.getByRole("button", { name: "Clear" }));
  await waitFor(() => expect(canvas.queryByText("1,000 selected", { selector: "strong" })).toBeNull());
});

/** Details in the middle of a long list: what stands below them moves down, and nothing else. */
export const WindowedDetails = meta.story({
  parameters: thousand,
  play: async ({ canvas, userEvent }) => {
    const before = table().scrollHeight;
    await userEvent.click(await canvas.findByRole("button", { name: "Actions for Person 0003" }));
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Show details" }));
    await canvas.findByText("Seat id");
    const higher = rowAt(2)!.getBoundingClientRect().height - rowAt(1)!.getBoundingClientRect().height;
    await waitFor(() => expect(table().scrollHeight).toBeGreaterThan(before));
    scrollTo(1_000_000);
    await waitFor(() => expect(rowAt(999)).not.toBeNull());
    await expect(higher).toBeGreaterThan(20);
    // The last row ends where the free seats begin.
    const foot = document.querySelector(".ps-row-free")!.getBoundingClientRect().top;
    await waitFor(() => expect(Math.abs(rowAt(999)!.getBoundingClientRect().bottom - foot)).toBeLessThan(2));
  },
});
