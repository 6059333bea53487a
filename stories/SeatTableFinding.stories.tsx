import { useState } from "react";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatTable, type SeatTableProps } from "../src/index.ts";
import { claimed, demoServer, invited } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "SeatTable/Finding",
  component: SeatTable,
  args: { source: { subscriptionId: "" }, onViewChange: fn() },
  render: (args, { loaded }) => <SeatTable {...args} source={loaded["server"].source} />,
});

type Canvas = ReturnType<typeof within>;

/** Who is in the rows, from the top. */
const names = () =>
  [...document.querySelectorAll(".ps-row[data-key] .ps-member-name")].map(({ textContent }) => textContent);
const shows = (...people: string[]) => waitFor(() => expect(names()).toEqual(people));
/** The whole team, those who need something first. The order is only final once it is known who asks. */
const team = [
  "Tomás Echeverría",
  "procurement+emea@nordal.example",
  "Maria-Fernanda Villanueva Quiroga",
  "Ines OkaforYou",
  "Anneli Virtanen",
  "Desmond Achterberg",
  "Jun-ho Baek",
  "Priya Raghunathan",
  "Олена Коваленко",
  "中村 さくら",
];
const searchIn = (canvas: Canvas) => canvas.findByRole("searchbox", { name: "Search name or email" });
const sortOf = (canvas: Canvas) =>
  Object.fromEntries(
    canvas.getAllByRole("columnheader").flatMap((header: HTMLElement) => {
      const sort = header.getAttribute("aria-sort");
      return sort === null ? [] : [[header.textContent, sort]];
    }),
  );
const withNotes = {
  server: {
    ...demoServer(),
    seats: [
      { ...claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli@nordal.example" }) },
      {
        ...claimed("2026-01-12", { name: "José Ibáñez", email: "jose@nordal.example" }),
        id: "5f1c4b1e-0000-4000-8000-000000000001",
        seat_metadata: { costCentre: "EMEA-204" },
      },
    ],
  },
};
const allClaimed = {
  server: {
    ...demoServer(),
    seats: [claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli@nordal.example" })],
  },
};

/** Names are found without their accents. */
export const Searched = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await searchIn(canvas), "tomas echeverria");
    await shows("Tomás Echeverría");
  },
});

Searched.test("by email, and with only a part of it", async ({ canvas, userEvent }) => {
  const search = await searchIn(canvas);
  await userEvent.clear(search);
  await userEvent.type(search, "D.Achter");
  await shows("Desmond Achterberg");
});

Searched.test(
  "with several words in any order, all of which must be there",
  async ({ canvas, userEvent }) => {
    const search = await searchIn(canvas);
    await userEvent.clear(search);
    await userEvent.type(search, "nordal quiroga maria");
    await shows("Maria-Fernanda Villanueva Quiroga");
  },
);

Searched.test("Escape clears the search, and stays in it", async ({ canvas, userEvent }) => {
  const search = await searchIn(canvas);
  search.focus();
  await userEvent.keyboard("{Escape}");
  await expect(search).toHaveValue("");
  await expect(search).toHaveFocus();
  await shows(...team);
});

/** What a search, a filter or another order shows is said aloud, once, when the person has come to rest. */
export const SaidAloud = meta.story({
  play: async ({ canvas, userEvent }) => {
    await shows(...team);
    const words: string[] = [];
    const listening = new MutationObserver(() => words.push(canvas.getByRole("status").textContent.trim()));
    listening.observe(canvas.getByRole("status"), { childList: true, characterData: true, subtree: true });
    const heard = (...them: string[]) => waitFor(() => expect([...new Set(words)]).toEqual(them));

    await userEvent.type(await searchIn(canvas), "xyz");
    await heard("Nobody matches “xyz”");
    await userEvent.clear(await searchIn(canvas));
    await heard("Nobody matches “xyz”", "10 seats shown");
    await userEvent.click(canvas.getByRole("button", { name: "Pending 2" }));
    await heard("Nobody matches “xyz”", "10 seats shown", "2 seats shown");
    await userEvent.click(canvas.getByRole("button", { name: "Member" }));
    words.length = 0;
    await heard("Sorted by Member, ascending");
    await userEvent.click(canvas.getByRole("button", { name: "Member" }));
    await heard("Sorted by Member, ascending", "Sorted by Member, descending");
    listening.disconnect();
  },
});

/** What the host noted with a seat is searched too, and so are the ids that support is told. */
export const SearchedInDetails = meta.story({
  parameters: withNotes,
  play: async ({ canvas, userEvent }) => {
    const search = await searchIn(canvas);
    await userEvent.type(search, "emea-204");
    await shows("José Ibáñez");
    await userEvent.clear(search);
    await shows("Anneli Virtanen", "José Ibáñez");
    await userEvent.type(search, "5f1c4b1e");
    await shows("José Ibáñez");
  },
});

/** Nobody matches: it says what was searched, aloud as well, and one click leads back. */
export const NobodyMatches = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await searchIn(canvas), "mcguffin");
    await canvas.findByRole("heading", { name: "Nobody matches “mcguffin”" });
    await expect(canvas.getByText("Names, emails and details were searched in all 10 seats.")).toBeVisible();
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(/^Nobody matches “mcguffin”/));
  },
});

NobodyMatches.test("Clear search brings everybody back, and the focus to the search", async (context) => {
  const { canvas, userEvent } = context;
  await userEvent.click(canvas.getByRole("button", { name: "Clear search" }));
  await shows(...team);
  await expect(await searchIn(canvas)).toHaveFocus();
});

/** Nobody matches among those in one state: there are two ways back, and each keeps the focus. */
export const NobodyMatchesInState = meta.story({
  args: { defaultView: { status: "expired", search: "mcguffin" } },
  play: async ({ canvas, userEvent }) => {
    await expect(
      await canvas.findByText("Names, emails and details were searched in all 1 seat."),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
    await expect(document.body).not.toHaveFocus();
    await canvas.findByText("Names, emails and details were searched in all 10 seats.");
    await userEvent.click(canvas.getByRole("button", { name: "Clear search" }));
    await expect(await searchIn(canvas)).toHaveFocus();
    await shows(...team);
  },
});

/** The filter says how many there are of each before it is clicked. */
export const Filtered = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const filter = within(await canvas.findByRole("group", { name: "Show" }));
    await shows(...team);
    await expect(filter.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All 10",
      "Claimed 7",
      "Pending 2",
      "Expired 1",
    ]);
    await userEvent.click(filter.getByRole("button", { name: "Pending 2" }));
    await shows("procurement+emea@nordal.example", "Maria-Fernanda Villanueva Quiroga");
    await expect(filter.getByRole("button", { pressed: true })).toHaveTextContent("Pending");
    await expect(args.onViewChange).toHaveBeenLastCalledWith({
      search: "",
      status: "pending",
      sort: { by: "status", direction: "ascending" },
      showRevoked: false,
    });
  },
});

/** Nobody in this state: it says so, and the way back keeps the focus. */
export const NobodyInState = meta.story({
  parameters: allClaimed,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Expired 0" }));
    await canvas.findByRole("heading", { name: "Nobody here" });
    await expect(canvas.queryByRole("button", { name: "Clear search" })).toBeNull();
    await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
    await shows("Anneli Virtanen");
    await expect(await searchIn(canvas)).toHaveFocus();
  },
});

/** Each column sorts, says so, and turns; the focus stays on what was clicked. */
export const Sorted = meta.story({
  play: async ({ canvas, userEvent }) => {
    await shows(...team);
    await expect(sortOf(canvas)).toEqual({ Member: "none", Status: "ascending", Since: "none" });

    const member = canvas.getByRole("button", { name: "Member" });
    await userEvent.click(member);
    const byName = names();
    await expect(byName.slice(0, 3)).toEqual(["Anneli Virtanen", "Desmond Achterberg", "Ines OkaforYou"]);
    await expect(sortOf(canvas)).toEqual({ Member: "ascending", Status: "none", Since: "none" });
    await userEvent.click(member);
    await expect(names()).toEqual(byName.toReversed());
    await expect(sortOf(canvas)).toEqual({ Member: "descending", Status: "none", Since: "none" });
    await expect(member).toHaveFocus();

    await userEvent.click(canvas.getByRole("button", { name: "Since" }));
    await expect(sortOf(canvas)).toEqual({ Member: "none", Status: "none", Since: "ascending" });
    await expect(names().slice(0, 3)).toEqual(["Desmond Achterberg", "Ines OkaforYou", "Олена Коваленко"]);

    await userEvent.click(canvas.getByRole("button", { name: "Status" }));
    await expect(names()).toEqual(team);
    await userEvent.click(canvas.getByRole("button", { name: "Status" }));
    await expect(names()).toEqual(team.toReversed());
  },
});

/** Revoked rows are out of the way until they are asked for. Nothing can be done with them but looking. */
export const RevokedShown = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: [
        {
          ...claimed("2026-01-12", { name: "Aaron Gone", email: "aaron@nordal.example" }),
          status: "revoked" as const,
          revoked_at: "2026-02-01T08:00:00.000000Z",
        },
        claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli@nordal.example" }),
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await shows("Anneli Virtanen");
    const toggle = await canvas.findByRole("button", { name: "Show 1 revoked" });
    await userEvent.click(toggle);
    await waitFor(() => expect(document.querySelectorAll(".ps-row[data-key]")).toHaveLength(2));
    const row = document.querySelector<HTMLElement>('.ps-row[data-status="revoked"]')!;
    await expect(within(row).getByText("Revoked")).toBeVisible();
    await expect(within(row).queryByRole("checkbox")).toBeNull();
    await expect(toggle).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "Hide revoked" }));
    await shows("Anneli Virtanen");
    await expect(toggle).toHaveFocus();
  },
});

/** A host's own control keeps the view, as its URL would. */
function Kept({ view: first, onViewChange, ...table }: SeatTableProps) {
  const [view, setView] = useState(first);
  return (
    <>
      <SeatTable
        {...table}
        view={view}
        onViewChange={(next) => {
          setView(next);
          onViewChange?.(next);
        }}
      />
      <output aria-label="Kept" style={{ display: "block", marginBlockStart: 16, fontSize: 13 }}>
        {JSON.stringify(view)}
      </output>
      <button type="button" onClick={() => setView({ status: "claimed" })}>
        Back
      </button>
    </>
  );
}

/** The host keeps the view, for example in its URL; what it leaves out is as at the start. */
export const ViewOfTheHost = meta.story({
  args: { view: { search: "virt" } },
  render: (args, { loaded }) => <Kept {...args} source={loaded["server"].source} />,
  play: async ({ canvas, userEvent, args }) => {
    await shows("Anneli Virtanen");
    const search = await searchIn(canvas);
    await expect(search).toHaveValue("virt");
    await userEvent.type(search, "anen an");
    await expect(search).toHaveValue("virtanen an");
    await expect(args.onViewChange).toHaveBeenLastCalledWith({
      search: "virtanen an",
      status: "all",
      sort: { by: "status", direction: "ascending" },
      showRevoked: false,
    });
    await userEvent.click(canvas.getByRole("button", { name: "Back" }));
    await expect(search).toHaveValue("");
    await waitFor(() => expect(names()).toHaveLength(7));
    await expect(canvas.getByRole("button", { pressed: true })).toHaveTextContent("Claimed 7");
  },
});

/** A host that does not take the change keeps the view as it is. */
export const ViewHeld = meta.story({
  args: { view: { status: "pending" } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "All 10" }));
    await expect(args.onViewChange).toHaveBeenCalledOnce();
    await shows("procurement+emea@nordal.example", "Maria-Fernanda Villanueva Quiroga");
  },
});

/** It begins with a view and goes on by itself. */
export const DefaultView = meta.story({
  args: { defaultView: { status: "claimed", sort: { by: "member", direction: "descending" } } },
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(names()).toHaveLength(7));
    await expect(names()[0]).toBe("中村 さくら");
    await userEvent.click(canvas.getByRole("button", { name: "All 10" }));
    await waitFor(() => expect(names()).toHaveLength(10));
    await expect(names()[0]).toBe("中村 さくら");
  },
});

/** The exact moment: a title for the pointer, below the words while the keyboard is in the row, and in the details. */
export const ExactMoment = meta.story({
  parameters: {
    server: { total: 4, seats: [invited(5, { email: "procurement@nordal.example" })] },
  },
  play: async ({ canvas, userEvent }) => {
    const row = await canvas.findByRole("row", { name: /procurement/ });
    const note = within(row).getByText("expires in 5 h");
    const end = new Date(Date.now() + 5 * 60 * 60 * 1000 - 20_000);
    const day = new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(end);
    await expect(note.title).toContain(day);
    within(row)
      .getByRole("button", { name: /^Actions for/ })
      .focus();
    // Firefox tells it as it is written.
    await expect(getComputedStyle(note, "::after").content).toBeOneOf([`"${note.title}"`, "attr(title)"]);
    await userEvent.keyboard("{Enter}");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Show details" }));
    await expect(await within(row).findByText(note.title)).toBeVisible();
    // The details have it already.
    await waitFor(() => expect(getComputedStyle(note, "::after").content).toBe("none"));
  },
});

/** How fresh the list is, and the button that asks for it anew: once, however often it is clicked meanwhile. */
export const Refreshed = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const server = serverOf(loaded);
    const asked = () => server.requests.filter(({ path }) => path.endsWith("/seats")).length;
    await shows(...team);
    await expect(canvas.getByText("Updated just now")).toBeVisible();
    server.seed(server.source, [
      claimed("2026-03-03", { name: "Kwame Mensah", email: "kwame@nordal.example" }),
    ]);
    const before = asked();
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }));
    await canvas.findByRole("row", { name: /Kwame Mensah/ });
    await expect(asked()).toBe(before + 1);
    await expect(canvas.getByRole("button", { name: "Refresh" })).toHaveFocus();
  },
});
