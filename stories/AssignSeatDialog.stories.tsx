import { expect, fireEvent, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import type { SeatServer, SeatServerOptions } from "../src/testing/index.ts";
import { demoServer, fullServer } from "./demoServer.ts";

const meta = preview.meta({
  title: "AssignSeatDialog",
  component: AssignSeatDialog,
  args: {
    source: { subscriptionId: "" },
    open: true,
    onOpenChange: fn(),
    onAssigned: fn(),
    onSeatsChanged: fn(),
  },
  render: (args, { loaded }) => <AssignSeatDialog {...args} source={loaded["server"].source} />,
});

const serverOf = (loaded: Record<string, unknown>) => loaded["server"] as SeatServer;

type Canvas = ReturnType<typeof within>;

/** The field, once the dialog is there and knows the seats. */
async function ready(canvas: Canvas) {
  await canvas.findByText(/seats? free/);
  return canvas.getByRole("textbox", { name: "Email addresses" });
}

function paste(field: HTMLElement, text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  void fireEvent(field, new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

function choose(canvas: Canvas, name: string, content: BlobPart) {
  const input = canvas.getByLabelText("Upload CSV", { selector: "input" });
  void fireEvent.change(input, { target: { files: [new File([content], name, { type: "text/csv" })] } });
}

/** The field has the focus. */
export const Open = meta.story({
  play: async ({ canvas }) => {
    await waitFor(async () => expect(await ready(canvas)).toHaveFocus());
    await expect(canvas.getByRole("dialog", { name: "Assign seats" })).toHaveAccessibleDescription(
      /24 hours/,
    );
  },
});

/** A list with all that lists have: names, duplicates, somebody with a seat, and what is no address. */
export const Pasted = meta.story({
  play: async ({ canvas }) => {
    paste(
      await ready(canvas),
      `Lena Hartwig <lena.hartwig@nordal.example>; "Boateng, Kwame" <kwame.boateng@nordal.example>
KWAME.Boateng@nordal.example, jonas.weber@nordal
anneli.virtanen@nordal.example\tyoussef.haddad@nordal.example
mailto:chiara.benedetti-lombardo@studio.nordal.example`,
    );
    const people = within(await canvas.findByRole("list", { name: "Email addresses" }));
    await expect(people.getAllByRole("listitem")).toHaveLength(6);
    await expect(people.getByText("×2")).toBeVisible();
    await canvas.findByText("“jonas.weber@nordal” is not a complete address. Edit or remove it.");
    await canvas.findByText("Anneli Virtanen already has a seat and is left out.");
    await canvas.findByText("1 duplicate was merged.");
    await canvas.findByText("2 too many");
    await canvas.findByRole("button", { name: "Add 2 seats" });
    await expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
      "Add 2 seats or remove 2 people.",
    );
  },
});

Pasted.test("what is no address is put right in its place", async ({ canvas, userEvent }) => {
  await userEvent.click(
    canvas.getByRole("button", { name: "Edit jonas.weber@nordal, not a complete address" }),
  );
  const editor = canvas.getByRole("textbox", { name: "Edit jonas.weber@nordal" });
  await userEvent.type(editor, "{End}.example{Enter}");
  await canvas.findByRole("button", { name: "Edit jonas.weber@nordal.example" });
  await expect(canvas.queryByText(/not a complete address/)).toBeNull();
  await expect(canvas.getByText("3 too many")).toBeVisible();
});

/** By keyboard alone: arrows between people, Delete removes, Enter edits, Escape leaves it as it was. */
export const Keyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await ready(canvas);
    await userEvent.type(field, "lena@nordal.example, kwame@nordal.example youssef@nordal.example;");
    const person = (name: string) => canvas.getByRole("button", { name: `Edit ${name}@nordal.example` });
    await expect(field).toHaveValue("");
    await userEvent.keyboard("{Backspace}");
    await expect(person("youssef")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(person("kwame")).toHaveFocus();
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(person("youssef")).toHaveFocus());
    await userEvent.keyboard("{Home}");
    await expect(person("lena")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("x{Escape}");
    await waitFor(() => expect(field).toHaveFocus());
    await expect(person("lena")).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
    await expect(field).toHaveFocus();
  },
});

Keyboard.test("Enter ends a person, and on an empty field assigns", async ({ canvas, userEvent, args }) => {
  const field = canvas.getByRole("textbox", { name: "Email addresses" });
  field.focus();
  await userEvent.keyboard("{Enter}");
  await canvas.findByRole("heading", { name: "2 seats assigned" });
  await expect(args.onAssigned).toHaveBeenCalledTimes(2);
});

/** Nobody: it says so where the person types, and nothing is sent. */
export const Nobody = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await ready(canvas);
    await userEvent.type(field, "{Enter}");
    await canvas.findByText("Enter the email address of at least one person.");
    await expect(field).toBeInvalid();
    await expect(serverOf(loaded).requests.filter(({ method }) => method === "POST")).toHaveLength(0);
  },
});

/** Half-typed text counts: it need not become a chip first. */
export const HalfTyped = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await ready(canvas), "lena.hartwig@nordal.example");
    await userEvent.click(canvas.getByRole("button", { name: "Assign 1 seat" }));
    await canvas.findByRole("heading", { name: "1 seat assigned" });
    await expect(serverOf(loaded).seats()).toHaveLength(11);
  },
});

/** A slip of the finger is asked about, and never in the way. */
export const Slip = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await ready(canvas), "lena@gmial.com ");
    await canvas.findByText("Did you mean lena@gmail.com?");
    await expect(canvas.getByRole("button", { name: "Assign 1 seat" })).toBeEnabled();
    await userEvent.click(canvas.getByRole("button", { name: "Use it" }));
    await canvas.findByRole("button", { name: "Edit lena@gmail.com" });
  },
});

/** Somebody whose invitation is over is offered a new one, in place of a second seat. */
export const ExpiredInvitation = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await ready(canvas), "tomas.echeverria@nordal.example ");
    await canvas.findByText("The invitation of Tomás Echeverría has expired. It keeps its seat.");
    await userEvent.click(canvas.getByRole("button", { name: "Renew" }));
    await canvas.findByText("Tomás Echeverría is already invited and is left out.");
    await waitFor(() =>
      expect(serverOf(loaded).requests.map(({ method }) => method)).toEqual(
        expect.arrayContaining(["DELETE", "POST"]),
      ),
    );
  },
});

/** More people than seats, and no way to buy more here: it says what can be done. */
export const TooMany = meta.story({
  args: { onSeatsNeeded: fn() },
  parameters: { server: { ...fullServer(), world: "locked" } },
  play: async ({ canvas }) => {
    paste(await ready(canvas), "lena@nordal.example, kwame@nordal.example");
    await expect(await canvas.findByRole("button", { name: "Assign 2 seats" })).toHaveAccessibleDescription(
      "Add 2 seats or remove 2 people.",
    );
  },
});

TooMany.test("the way to more seats says how many", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Add 2 seats" }));
  await expect(args.onSeatsNeeded).toHaveBeenCalledWith(2);
});

/** Seats cannot be bought at all: plain words. */
export const TooManyForGood = meta.story({
  parameters: { server: { ...fullServer(), world: "locked" } },
  play: async ({ canvas }) => {
    paste(await ready(canvas), "lena@nordal.example, kwame@nordal.example");
    await expect(await canvas.findByRole("button", { name: "Assign 2 seats" })).toHaveAccessibleDescription(
      "Remove 2 people.",
    );
  },
});

const sold = {
  ...demoServer(),
  price: { tiers: [{ min_seats: 1, max_seats: 30, price_per_seat: 1600 }] },
  proration: "invoice",
  paymentMethod: "works",
  changePreview: { taxRate: 0.2 },
} satisfies SeatServerOptions;

const four = ["lena.hartwig", "kwame.boateng", "youssef.haddad", "chiara.benedetti"]
  .map((name) => `${name}@nordal.example`)
  .join("\n");

/** Two more than are free: they are added with their price before the click, and assigned with it. */
export const AddAndAssign = meta.story({
  parameters: { server: sold },
  play: async ({ canvas, userEvent }) => {
    const field = await ready(canvas);
    paste(field, four);
    await canvas.findByText("2 too many");
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 seats" }));
    await waitFor(() => expect(field).toHaveFocus());
    await canvas.findByText(/^2 added for \$\d\d\.\d\d$/);
    await canvas.findByRole("button", { name: "Add 2 and assign 4 seats" });
  },
});

AddAndAssign.test(
  "one change, one invitation each, and no list again",
  async ({ canvas, userEvent, args, loaded }) => {
    const asked = () =>
      serverOf(loaded).requests.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
    const before = asked().length;
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 and assign 4 seats" }));
    await canvas.findByRole("heading", { name: "4 seats assigned" });
    await expect(args.onSeatsChanged).toHaveBeenCalledOnce();
    await expect(asked().slice(before)).toEqual([
      `PATCH ${serverOf(loaded).ids.sub}`,
      ...Array.from({ length: 4 }, () => "POST seats"),
    ]);
  },
);

AddAndAssign.test(
  "Undo takes the seats back out, and nothing was sent",
  async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
    await canvas.findByText("2 too many");
    await expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
      "Add 2 seats or remove 2 people.",
    );
    await expect(serverOf(loaded).requests.some(({ method }) => method === "PATCH")).toBe(false);
  },
);

/** The card is declined: nobody is invited, and everything that was typed is still there. */
export const AddingRefused = meta.story({
  parameters: { server: { ...sold, paymentMethod: "declined" } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), four);
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 seats" }));
    await canvas.findByText(/^2 added for/);
    await userEvent.click(canvas.getByRole("button", { name: "Add 2 and assign 4 seats" }));
    const alert = within(await canvas.findByRole("alert"));
    await expect(alert.getByText(/^The payment did not go through.*Nobody was invited\.$/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Edit lena.hartwig@nordal.example" })).toBeVisible();
    await expect(
      serverOf(loaded).requests.some((it) => it.path.endsWith("/seats") && it.method === "POST"),
    ).toBe(false);
  },
});

/** Seats come with the next period only: it says when, and books them. */
export const AddedLater = meta.story({
  parameters: { server: { ...sold, proration: "next_period" } },
  play: async ({ canvas }) => {
    paste(await ready(canvas), four);
    await canvas.findByRole("button", { name: "Add 2 seats" });
    await expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
      /^New seats come on \w+ \d+. Until then, remove 2 people.$/,
    );
  },
});

AddedLater.test("booking them comes back with what was typed", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Add 2 seats" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Change seats" }));
  await expect(await dialog.findByRole("spinbutton", { name: "Seats" })).toHaveValue("14");
  await userEvent.click(dialog.getByRole("button", { name: /^Add 2 seats on/ }));
  await waitFor(() => expect(canvas.queryByRole("dialog", { name: "Change seats" })).toBeNull());
  await expect(serverOf(loaded).subscription().pending_update?.seats).toBe(14);
  await expect(canvas.getByRole("button", { name: "Edit lena.hartwig@nordal.example" })).toBeVisible();
});

/** An organization that books what it used to sell at once: nobody is invited, and it says from when. */
export const BookedInstead = meta.story({
  parameters: { server: sold },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), four);
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 seats" }));
    await canvas.findByText(/^2 added for/);
    serverOf(loaded).setProration("next_period");
    await userEvent.click(canvas.getByRole("button", { name: "Add 2 and assign 4 seats" }));
    const alert = within(await canvas.findByRole("alert"));
    await expect(alert.getByText(/^From \w+ \d+ the plan has 14 seats$/)).toBeVisible();
    await expect(alert.getByText("Nobody was invited.")).toBeVisible();
  },
});

/** Folded away: metadata for the seats, counted as the server counts it. */
export const Details = meta.story({
  args: { allowsClaimAtOnce: true },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), "lena@nordal.example, kwame@nordal.example");
    await userEvent.click(canvas.getByText("Details for these seats"));
    await userEvent.click(canvas.getByRole("button", { name: "Add a detail" }));
    await userEvent.type(canvas.getByRole("textbox", { name: "Name" }), "Cost centre");
    await userEvent.type(canvas.getByRole("textbox", { name: "Value" }), "EMEA-204");
    await userEvent.click(canvas.getByRole("checkbox", { name: /Claim at once/ }));
    await userEvent.click(canvas.getByRole("button", { name: "Assign 2 seats" }));
    await canvas.findByRole("heading", { name: "2 seats assigned" });
    await canvas.findByText("2 seats claimed");
    const given = serverOf(loaded).seats().slice(-2);
    await expect(given).toMatchObject([
      { status: "claimed", seat_metadata: { "Cost centre": "EMEA-204" } },
      { status: "claimed" },
    ]);
  },
});

export const DetailsTooLong = meta.story({
  play: async ({ canvas, userEvent }) => {
    paste(await ready(canvas), "lena@nordal.example");
    await userEvent.click(canvas.getByText("Details for these seats"));
    await userEvent.click(canvas.getByRole("button", { name: "Add a detail" }));
    await userEvent.type(canvas.getByRole("textbox", { name: "Name" }), "Note");
    await userEvent.click(canvas.getByRole("textbox", { name: "Value" }));
    await userEvent.paste("x".repeat(1100));
    await expect(canvas.getByRole("button", { name: "Assign 1 seat" })).toHaveAccessibleDescription(
      "The details are too long: 1,112 of 1,024 characters.",
    );
  },
});

/** Members and customers by their ids. */
export const ByIds = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByText("Details for these seats"));
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "People are named by" }), "Member id");
    const { member } = serverOf(loaded).ids;
    paste(canvas.getByRole("textbox", { name: "Ids" }), `${member.member}\nnot-an-id`);
    await canvas.findByText("“not-an-id” is not an id. Edit or remove it.");
    await userEvent.click(canvas.getByRole("button", { name: "Remove not-an-id" }));
    await userEvent.click(canvas.getByRole("button", { name: "Assign 1 seat" }));
    await canvas.findByRole("heading", { name: "1 seat assigned" });
    await expect(serverOf(loaded).seats().at(-1)?.member_id).toBe(member.member);
  },
});

/** A file is shown before anybody is added: who, from which column, and what is kept beside them. */
export const File_ = meta.story({
  name: "File",
  parameters: { server: { ...demoServer(), total: 40 } },
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(
      canvas,
      "team.csv",
      `Name;E-Mail;Team;Floor
Lena Hartwig;lena.hartwig@nordal.example;Support;2
Kwame Boateng;kwame.boateng@nordal.example;Sales;1
Jonas Weber;jonas.weber@nordal;Sales;1
Youssef Haddad;youssef.haddad@nordal.example;"Research; lab";3`,
    );
    await canvas.findByRole("heading", { name: "People in team.csv" });
    await canvas.findByText("4 people found · Email address: “E-Mail”");
    await canvas.findByText("1 row without a usable address: you can mend them after adding.");
    await expect(canvas.getByRole("checkbox", { name: "Team" })).toBeChecked();
  },
});

File_.test("the columns that are kept become the seats' details", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("checkbox", { name: "Floor" }));
  await userEvent.click(canvas.getByRole("checkbox", { name: "Name" }));
  await userEvent.click(canvas.getByRole("button", { name: "Add 4 people" }));
  await userEvent.click(await canvas.findByRole("button", { name: "Remove jonas.weber@nordal" }));
  await userEvent.click(canvas.getByRole("button", { name: "Assign 3 seats" }));
  await canvas.findByRole("heading", { name: "3 seats assigned" });
  await expect(serverOf(loaded).seats().at(-1)).toMatchObject({
    email: "youssef.haddad@nordal.example",
    seat_metadata: { Team: "Research; lab" },
  });
});

/** A file without addresses says what it has, and what to do. */
export const FileWithoutAddresses = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "rooms.csv", "Room,Floor\nLab,3\nHall,1");
    await canvas.findByText(
      "No column of this file holds email addresses. It has: Room, Floor. Name one of them “Email”.",
    );
    await expect(canvas.queryByRole("button", { name: /^Add/ })).toBeNull();
  },
});

/** A workbook is no CSV. */
export const NotACsv = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "team.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await canvas.findByText(/This is not a CSV file/);
  },
});

export const FileTooLarge = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "all.csv", new Uint8Array(5_000_001));
    await canvas.findByText("The file is larger than 5 MB. Split it, and add one part at a time.");
  },
});

/** Ten thousand people do not stop the page: most are counted, not drawn. */
export const TenThousand = meta.story({
  parameters: { server: { ...demoServer(), total: 20_000 } },
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    choose(
      canvas,
      "everybody.csv",
      `Email\n${Array.from({ length: 10_000 }, (_, n) => `u${n}@nordal.example`).join("\n")}`,
    );
    await userEvent.click(await canvas.findByRole("button", { name: "Add 10,000 people" }));
    await canvas.findByRole("button", { name: "Assign 10,000 seats" });
    await canvas.findByText("and 9,900 more");
  },
});

const six = ["lena", "kwame", "jonas", "youssef", "chiara", "mei"].map((name) => `${name}@nordal.example`);

/** While it runs: four on their way at a time, the others wait, and it can be stopped. */
export const Running = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.join("\n"));
    serverOf(loaded).disturb(({ method }) => (method === "POST" ? { wayIn: 1_000_000 } : undefined));
    await userEvent.click(canvas.getByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByRole("heading", { name: "Assigning 6 seats" });
    await expect(canvas.getAllByText("Sending")).toHaveLength(4);
    await expect(canvas.getAllByText("Waiting")).toHaveLength(2);
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "6");
  },
});

Running.test("closing asks first", async ({ canvas, userEvent, args }) => {
  await userEvent.keyboard("{Escape}");
  await canvas.findByText("2 people would not be invited.");
  await expect(args.onOpenChange).not.toHaveBeenCalled();
  await userEvent.click(canvas.getByRole("button", { name: "Stop and close" }));
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
});

/** Asked too much at once: it waits, visibly, and nobody fails. */
export const Resting = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.join("\n"));
    serverOf(loaded).disturb(({ method }) =>
      method === "POST"
        ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "42" } }) }
        : undefined,
    );
    await userEvent.click(canvas.getByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByText(/^Asked too much at once. It goes on in 4[12] s.$/);
    // Four were on their way when the first of them was told to rest.
    await waitFor(() => expect(canvas.getAllByText("Waiting")).toHaveLength(6));
  },
});

/** Afterwards: one outcome each, with the reason in words, and a retry of what can work again. */
export const PartlyFailed = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), [...six.slice(0, 3), "hana@nxdomain-nordal.example"].join("\n"));
    let lost = false;
    serverOf(loaded).disturb(({ method, body }) => {
      if (lost || method !== "POST" || !body.includes("kwame")) return undefined;
      lost = true;
      return { outcome: "request lost" };
    });
    await userEvent.click(canvas.getByRole("button", { name: "Assign 4 seats" }));
    await canvas.findByRole("heading", { name: "2 seats assigned, 2 failed" });
    await canvas.findByText("The billing service did not answer. No seat was used.");
    await canvas.findByText("This address cannot receive email. Check its spelling.");
  },
});

PartlyFailed.test("retry sends only what can work again", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Retry 1 failed" }));
  await canvas.findByRole("heading", { name: "3 seats assigned, 1 failed" });
});

PartlyFailed.test("what has to be put right comes back into the field", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Fix 1 address" }));
  await canvas.findByRole("button", { name: "Edit hana@nxdomain-nordal.example" });
});

PartlyFailed.test("Done closes it, and the field is empty again", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Done" }));
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  await waitFor(() => expect(canvas.getByRole("textbox", { name: "Email addresses" })).toHaveValue(""));
});

/** Somebody else took the last seats meanwhile: the rest is not sent, and says why. */
export const NoSeatsLeft = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.slice(0, 2).join("\n"));
    serverOf(loaded).setTotalSeats(11);
    await userEvent.click(canvas.getByRole("button", { name: "Assign 2 seats" }));
    await canvas.findByRole("heading", { name: "1 seat assigned, 1 failed" });
    await canvas.findByText("No seats are left.");
  },
});

NoSeatsLeft.test("adding seats leads back to the one who is left", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("button", { name: "Add 1 seat" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Change seats" }));
  // Its price is on the way first.
  await dialog.findByText(/^12 seats × .* \+/);
  await userEvent.click(dialog.getByRole("button", { name: "Add 1 seat" }));
  await userEvent.click(await canvas.findByRole("button", { name: "Retry 1 failed" }));
  await canvas.findByRole("heading", { name: "2 seats assigned" });
});

/** A plain member is told so, once, and the rest is not even sent. */
export const NotPermitted = meta.story({
  parameters: { actor: "member", server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent }) => {
    paste(await ready(canvas), six.join("\n"));
    await userEvent.click(canvas.getByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByRole("heading", { name: "0 seats assigned, 6 failed" });
    await expect(canvas.getAllByText("Only an owner or a billing manager can change seats.")).toHaveLength(6);
  },
});
