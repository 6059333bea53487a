import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import { paste, ready } from "./assigning.ts";
import { serverOf } from "./serverOf.ts";

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

/** The field has the focus. */
export const Open = meta.story({
  play: async ({ canvas }) => {
    await waitFor(async () => expect(await ready(canvas)).toHaveFocus());
    await expect(canvas.getByRole("dialog", { name: "Assign seats" })).toHaveAccessibleDescription(
      /24 hours/,
    );
  },
});

/** A pasted list: names, duplicates, somebody with a seat, and text that is no address. */
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
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
        "Add 2 seats or remove 2 people.",
      ),
    );
  },
});

Pasted.test("what is no address is put right in its place", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Edit jonas.weber@nordal, not usable as it is" }));
  const editor = canvas.getByRole("textbox", { name: "Edit jonas.weber@nordal" });
  await userEvent.type(editor, "{End}.example{Enter}");
  await canvas.findByRole("button", { name: "Edit jonas.weber@nordal.example" });
  await expect(canvas.queryByText(/not a complete address/)).toBeNull();
  await expect(canvas.getByText("3 too many")).toBeVisible();
});

/** More faults of a kind than are listed: the rest is counted, and one click removes all that is incomplete. */
export const ManyFaults = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await ready(canvas);
    paste(field, "foo\nbar@nordal");
    await canvas.findByRole("button", { name: "Remove both" });
    paste(field, "baz@nordal\nqux@nordal\nlena@nordal.example");
    await canvas.findByText("1 more entry is not usable. Edit or remove it.");
    paste(
      field,
      ["anneli.virtanen", "ines.okafor", "junho", "procurement+emea"]
        .map((name) => `${name}@nordal.example`)
        .join("\n"),
    );
    await canvas.findByText("1 more person already has a seat or an invitation and is left out.");
    await userEvent.click(canvas.getByRole("button", { name: "Remove all 4" }));
    await waitFor(() => expect(field).toHaveFocus());
    await expect(canvas.queryByText(/not (complete|usable)/)).toBeNull();
    await expect(canvas.getByRole("button", { name: "Assign 1 seat" })).toBeEnabled();
  },
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

/** Nobody is named: the field says so, and nothing is sent. */
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

/** Metadata for the seats, folded away, and counted as the server counts it. */
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
    await expect(canvas.getByText("The details are too long: 1,112 of 1,024 characters.")).toBeVisible();
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 1 seat" })).toHaveAccessibleDescription(
        "Edit the details first.",
      ),
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
