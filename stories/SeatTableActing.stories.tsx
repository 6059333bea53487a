import { useState } from "react";
import { expect, fn, mocked, spyOn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatTable, type SeatTableProps } from "../src/index.ts";
import { aMember } from "../src/testing/index.ts";
import { claimed, demoServer, invited } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";
import { written } from "./written.ts";

const meta = preview.meta({
  title: "SeatTable/Acting",
  component: SeatTable,
  args: { source: { subscriptionId: "" }, onRevoked: fn(), onResent: fn(), onReassigned: fn() },
  render: (args, { loaded }) => <SeatTable {...args} source={loaded["server"].source} />,
});

type Canvas = ReturnType<typeof within>;
type User = { click: (element: Element) => Promise<void> };

const rowOf = async (canvas: Canvas, name: RegExp) => within(await canvas.findByRole("row", { name }));
const whole = (canvas: Canvas) => canvas.findByText("You");
const buttonOf = (canvas: Canvas, person: RegExp) =>
  canvas.findByRole("button", { name: new RegExp(`^Actions for ${person.source}`) });
async function openMenu(canvas: Canvas, userEvent: User, person: RegExp) {
  await userEvent.click(await buttonOf(canvas, person));
  return within(await canvas.findByRole("menu"));
}
/** The live region of the page has said it. */
const hears = (canvas: Canvas, words: string | RegExp) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(words));

/** Each state has its own menu: only what can work is offered. */
export const Menus = meta.story({
  args: { defaultView: { showRevoked: true } },
  parameters: {
    server: {
      ...demoServer(),
      seats: [
        invited(5, { name: "Pia Pending", email: "pia@nordal.example" }),
        invited(-5, { name: "Eva Expired", email: "eva@nordal.example" }),
        claimed("2026-03-03", { name: "Cleo Claimed", email: "cleo@nordal.example" }),
        {
          ...claimed("2026-01-12", { name: "Rob Revoked", email: "rob@nordal.example" }),
          id: "5f1c4b1e-0000-4000-8000-00000000000f",
          status: "revoked" as const,
          revoked_at: "2026-02-01T08:00:00.000000Z",
        },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    const menuOf = async (person: RegExp) => {
      const menu = await openMenu(canvas, userEvent, person);
      const items = menu.getAllByRole("menuitem").map(({ textContent }) => textContent);
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(canvas.queryByRole("menu")).toBeNull());
      return items;
    };
    await expect(await menuOf(/Pia/)).toEqual([
      "Resend invitation",
      "Copy email",
      "Reassign…",
      "Show details",
      "Revoke seat…",
    ]);
    await expect(await menuOf(/Eva/)).toEqual([
      "Renew invitation",
      "Copy email",
      "Reassign…",
      "Show details",
      "Revoke seat…",
    ]);
    await expect(await menuOf(/Cleo/)).toEqual(["Copy email", "Reassign…", "Show details", "Revoke seat…"]);
    const revoked = await buttonOf(canvas, /(Rob|Nobody)/);
    await userEvent.click(revoked);
    await canvas.findByRole("menu");
    await expect(canvas.queryByRole("menuitem", { name: /Revoke|Reassign|Resend|Renew/ })).toBeNull();
    await canvas.findByRole("menuitem", { name: "Show details" });
  },
});

/** The menu is named for the person, as its button is. */
export const MenuNamed = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await openMenu(canvas, userEvent, /Anneli/);
    await expect(canvas.getByRole("menu")).toHaveAccessibleName("Actions for Anneli Virtanen");
    await expect(await buttonOf(canvas, /Anneli/)).toHaveAttribute("aria-expanded", "true");
  },
});

/** One click renews: the seat is taken back and given anew, to the same person, with what was noted. */
export const Renewed = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    await userEvent.click(
      await canvas.findByRole("button", { name: "Renew the invitation of Tomás Echeverría" }),
    );
    await hears(canvas, "Tomás Echeverría is invited again");
    await expect(
      (await rowOf(canvas, /Tomás/)).getByText(/^(sent just now|expires in 2[34] h)$/),
    ).toBeVisible();
    await expect(written(loaded)).toEqual(["DELETE", "POST"]);
    await expect(args.onResent).toHaveBeenCalledOnce();
    await expect(args.onRevoked).not.toHaveBeenCalled();
    // The button went with what it did.
    await expect(await buttonOf(canvas, /Tomás/)).toHaveFocus();
  },
});

/** While it is on its way the row says so, and the focus is in it. */
export const Renewing = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    serverOf(loaded).disturb(({ method }) => (method === "DELETE" ? { wayIn: 1_000_000 } : undefined));
    await whole(canvas);
    await userEvent.click(
      await canvas.findByRole("button", { name: "Renew the invitation of Tomás Echeverría" }),
    );
    await (await rowOf(canvas, /Tomás/)).findByText("sending");
    await waitFor(async () => expect(await buttonOf(canvas, /Tomás/)).toHaveFocus());
  },
});

/** A screen with the table, and one to go to meanwhile. */
function TwoScreens(table: SeatTableProps) {
  const [isHere, setIsHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsHere(!isHere)} style={{ marginBlockEnd: 16 }}>
        {isHere ? "Leave" : "Come back"}
      </button>
      {isHere && <SeatTable {...table} />}
    </>
  );
}

/** The second half fails: what is true now stands there until it is finished, wherever one has been meanwhile. */
export const HalfRenewed = meta.story({
  render: (args, { loaded }) => <TwoScreens {...args} source={loaded["server"].source} />,
  play: async ({ canvas, userEvent, loaded }) => {
    const undo = serverOf(loaded).disturb(({ method }) =>
      method === "POST" ? { outcome: "request lost" } : undefined,
    );
    await whole(canvas);
    await userEvent.click(
      await canvas.findByRole("button", { name: "Renew the invitation of Tomás Echeverría" }),
    );
    const title = "Tomás Echeverría was not invited again";
    await expect(await canvas.findByText(title)).toBeVisible();
    await canvas.findByRole("row", { name: /3 seats free/ });
    await expect(canvas.queryByRole("row", { name: /Tomás/ })).toBeNull();
    await waitFor(() => expect(document.body).not.toHaveFocus());
    await userEvent.click(canvas.getByRole("button", { name: "Leave" }));
    await userEvent.click(canvas.getByRole("button", { name: "Come back" }));
    await expect(await canvas.findByText(title)).toBeVisible();
    undo();
  },
});

HalfRenewed.test("Try again finishes it, and takes nobody’s seat a second time", async (context) => {
  const { canvas, userEvent, loaded } = context;
  await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
  await canvas.findByRole("row", { name: /Tomás.*Pending/ });
  await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull());
  await hears(canvas, "Tomás Echeverría is invited again");
  await expect(written(loaded)).toEqual(["DELETE", "POST", "POST"]);
  await waitFor(async () => expect(await buttonOf(canvas, /Tomás/)).toHaveFocus());
});

/** Sent again, it is not sent once more for a minute: the row and the menu say for how long. */
export const CoolDown = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /procurement/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Resend invitation" }));
    const row = await rowOf(canvas, /procurement/);
    await expect(await row.findByText("sent just now")).toHaveAttribute("data-tone", "positive");
    await hears(canvas, "The invitation was sent to procurement+emea@nordal.example again");
    await expect(args.onResent).toHaveBeenCalledOnce();
    const pause = await row.findByText(/^resend in 5\d s$/, {}, { timeout: 9000 });
    await expect(pause).not.toHaveAttribute("data-tone");
    const again = await openMenu(canvas, userEvent, /procurement/);
    const item = again.getByRole("menuitem", { name: /^Resend in 5\d s$/ });
    await expect(item).toHaveAttribute("aria-disabled", "true");
    // The menu counts down while it is open.
    const said = item.textContent;
    await waitFor(() => expect(item).not.toHaveTextContent(said), { timeout: 9000 });
    await userEvent.click(item);
    await expect(written(loaded)).toEqual(["POST"]);
  },
});

/** From the menu to another person in one step. */
export const Reassigned = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Anneli/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Reassign…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "Reassign Anneli Virtanen’s seat" }));
    const field = dialog.getByRole("textbox");
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, "lena@nordal.example{Enter}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await canvas.findByRole("row", { name: /lena@nordal\.example.*Pending/ });
    await expect(canvas.queryByRole("row", { name: /Anneli/ })).toBeNull();
    await hears(canvas, "Anneli Virtanen’s seat is reassigned to lena@nordal.example");
    await expect(args.onReassigned).toHaveBeenCalledOnce();
    await expect(written(loaded)).toEqual(["DELETE", "POST"]);
    // Not to whoever stands where Anneli stood.
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Actions for lena@nordal.example" })).toHaveFocus(),
    );
  },
});

/** One's own seat warns before it goes. */
export const OwnSeat = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Ines/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Revoke seat…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke Ines Okafor’s seat?" }));
    await waitFor(() => expect(dialog.getByText("This is your own seat")).toBeVisible());
    await expect(dialog.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
});

OwnSeat.test("Cancel gives the focus back to where it was asked", async ({ canvas, userEvent, loaded }) => {
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
  await waitFor(async () => expect(await buttonOf(canvas, /Ines/)).toHaveFocus());
  await expect(written(loaded)).toEqual([]);
});

/** With `revokeMode="undo"` the row is struck at once, and nothing is sent for six seconds. */
export const Undone = meta.story({
  args: { revokeMode: "undo" },
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Anneli/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Revoke seat" }));
    const row = await rowOf(canvas, /Anneli/);
    await expect(await row.findByText("Will be revoked")).toBeVisible();
    await expect(getComputedStyle(row.getByText("Anneli Virtanen").parentElement!).textDecorationLine).toBe(
      "line-through",
    );
    await expect(row.getByRole("button", { name: /^Actions/ })).toHaveAttribute("aria-disabled", "true");
    await expect(document.body).not.toHaveFocus();
    await userEvent.click(await canvas.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(row.queryByText("Will be revoked")).toBeNull());
    await hears(canvas, "Anneli Virtanen keeps the seat");
    await waitFor(async () => expect(await buttonOf(canvas, /Anneli/)).toHaveFocus());
    await expect(written(loaded)).toEqual([]);
    await expect(args.onRevoked).not.toHaveBeenCalled();
  },
});

/** After six seconds it is sent, the row goes, and the focus is not lost with it. */
export const NotUndone = meta.story({
  args: { revokeMode: "undo" },
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Anneli/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Revoke seat" }));
    await (await rowOf(canvas, /Anneli/)).findByText("Will be revoked");
    await waitFor(() => expect(args.onRevoked).toHaveBeenCalledOnce(), { timeout: 12_000 });
    await waitFor(() => expect(canvas.queryByRole("row", { name: /Anneli/ })).toBeNull());
    await hears(canvas, "Anneli Virtanen’s seat is revoked");
    await expect(written(loaded)).toEqual(["DELETE"]);
    await waitFor(() => expect(document.body).not.toHaveFocus());
  },
});

/** One after the other goes: the focus goes to the row that takes the place of the last. */
export const TwoNotUndone = meta.story({
  args: { revokeMode: "undo" },
  play: async ({ canvas, userEvent, args }) => {
    await whole(canvas);
    for (const person of [/Anneli/, /Desmond/]) {
      const menu = await openMenu(canvas, userEvent, person);
      await userEvent.click(menu.getByRole("menuitem", { name: "Revoke seat" }));
      await (await rowOf(canvas, person)).findByText("Will be revoked");
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await waitFor(() => expect(args.onRevoked).toHaveBeenCalledTimes(2), { timeout: 15_000 });
    await waitFor(async () => expect(await buttonOf(canvas, /Jun-ho/)).toHaveFocus());
  },
});

/** One's own seat asks first also where others do not: there is no way back from it. */
export const OwnSeatAsksAlways = meta.story({
  args: { revokeMode: "undo" },
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Ines/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Revoke seat…" }));
    await canvas.findByRole("dialog", { name: "Revoke Ines Okafor’s seat?" });
  },
});

/** Nothing leaves the page in a story: what would be downloaded is read. */
function downloads() {
  const files: Blob[] = [];
  const names: string[] = [];
  spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return "blob:nothing";
  });
  spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, last: async () => (await files.at(-1)?.text())?.split("\r\n") ?? [] };
}

/** All that is shown is all there is: one click, and the file is there. */
export const ExportedAll = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: [
        {
          ...claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli@nordal.example" }),
          member: aMember({ name: "Anneli Virtanen", email: "anneli@nordal.example", external_id: "u-7" }),
          seat_metadata: { costCentre: '=HYPERLINK("x")' },
        },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    const files = downloads();
    await userEvent.click(await canvas.findByRole("button", { name: "Export" }));
    await hears(canvas, "1 seat exported");
    const [head, row] = await files.last();
    await expect(files.names).toEqual(["seats.csv"]);
    await expect(head).toMatch(/Name,Email,Status,.*,Member id,External id,Customer id,costCentre$/);
    await expect(row).toMatch(/^Anneli Virtanen,anneli@nordal\.example,Claimed,/);
    await expect(row).toContain(",u-7,");
    // A spreadsheet must not take it for a formula.
    await expect(row).toMatch(/"'=HYPERLINK\(""x""\)"$/);
    await expect(canvas.queryByRole("menu")).toBeNull();
  },
});

/** Under a search there are two answers, and the menu asks which. */
export const ExportedShown = meta.story({
  play: async ({ canvas, userEvent }) => {
    const files = downloads();
    await whole(canvas);
    await userEvent.click(canvas.getByRole("button", { name: "Pending 2" }));
    const button = canvas.getByRole("button", { name: "Export" });
    await userEvent.click(button);
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Export 2 shown" }));
    await expect((await files.last()).filter(Boolean)).toHaveLength(3);
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(button);
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Export all 10" }));
    await expect((await files.last()).filter(Boolean)).toHaveLength(11);
    await hears(canvas, "10 seats exported");
  },
});

/** Only who is selected. */
export const ExportedSelection = meta.story({
  play: async ({ canvas, userEvent }) => {
    const files = downloads();
    await whole(canvas);
    await userEvent.click(await canvas.findByRole("checkbox", { name: "Select Jun-ho Baek" }));
    const bar = within(await canvas.findByRole("toolbar", { name: "Selected seats" }));
    await userEvent.click(bar.getByRole("button", { name: "Export" }));
    const lines = (await files.last()).filter(Boolean);
    await expect(lines).toHaveLength(2);
    await expect(lines[1]).toMatch(/^Jun-ho Baek,/);
  },
});

const openProfile = fn();

/** The host's own items stand before the one that revokes, and are told whose row it is. */
export const HostActions = meta.story({
  args: {
    rowActions: (seat) => [
      { id: "profile", label: "Open profile", onSelect: openProfile },
      ...(seat.status === "pending" ? [{ id: "call", label: "Call", onSelect: openProfile }] : []),
    ],
  },
  play: async ({ canvas, userEvent }) => {
    mocked(openProfile).mockClear();
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Anneli/);
    await expect(menu.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
      "Copy email",
      "Reassign…",
      "Show details",
      "Open profile",
      "Revoke seat…",
    ]);
    await userEvent.click(menu.getByRole("menuitem", { name: "Open profile" }));
    await expect(openProfile).toHaveBeenCalledOnce();
    await expect(openProfile).toHaveBeenCalledWith(
      expect.objectContaining({ email: "anneli.virtanen@nordal.example" }),
    );
    await expect(await buttonOf(canvas, /Anneli/)).toHaveFocus();
    const pending = await openMenu(canvas, userEvent, /procurement/);
    await waitFor(() => expect(pending.getByRole("menuitem", { name: "Call" })).toBeVisible());
  },
});

/** One address, to the clipboard. */
export const EmailCopied = meta.story({
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await whole(canvas);
    const menu = await openMenu(canvas, userEvent, /Anneli/);
    await userEvent.click(menu.getByRole("menuitem", { name: "Copy email" }));
    await expect(write).toHaveBeenCalledOnce();
    await expect(write).toHaveBeenCalledWith("anneli.virtanen@nordal.example");
    await hears(canvas, "anneli.virtanen@nordal.example was copied");
  },
});
