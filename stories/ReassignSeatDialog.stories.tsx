import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { demoServer } from "./demoServer.ts";
import { fieldIn, lena, Reassign } from "./reassigning.tsx";
import { serverOf } from "./serverOf.ts";
import { written } from "./written.ts";

const meta = preview.meta({
  title: "ReassignSeatDialog",
  component: Reassign,
  args: {
    source: { subscriptionId: "" },
    person: "Anneli",
    open: true,
    onOpenChange: fn(),
    onReassigned: fn(),
  },
  render: (args, { loaded }) => <Reassign {...args} source={loaded["server"].source} />,
});

/** It names both, and says what each of them gets. The field has the focus. */
export const Open = meta.story({
  play: async ({ canvas }) => {
    const dialog = within(await canvas.findByRole("dialog", { name: "Reassign Anneli Virtanen’s seat" }));
    await waitFor(async () => expect(await fieldIn(canvas)).toHaveFocus());
    await waitFor(() => expect(dialog.getByText("Anneli loses access at once.")).toBeVisible());
    await expect(dialog.getByText("The new person gets an invitation, valid for 24 hours.")).toBeVisible();
  },
});

/** Nobody loses access who never had it. */
export const Pending = meta.story({
  args: { person: "procurement" },
  play: async ({ canvas }) => {
    await canvas.findByRole("dialog", { name: "Reassign procurement+emea@nordal.example’s seat" });
    await canvas.findByText("The invitation can no longer be claimed.");
  },
});

/** An invitation that is over holds its seat; somebody else can have it. */
export const Expired = meta.story({
  args: { person: "Tomás" },
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    await canvas.findByText("The new person gets an invitation, valid for 24 hours.");
    await expect(canvas.queryByText("The invitation can no longer be claimed.")).toBeNull();
    await userEvent.type(field, "tomas.echeverria@nordal.example{Enter}");
    await canvas.findByText("The invitation of Tomás Echeverría has expired. Renew it instead.");
    await expect(written(loaded)).toEqual([]);
  },
});

/** What is no address is told at the field, and nothing is sent. */
export const NotAnAddress = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    await userEvent.type(field, "lena.hartwig@nordal{Enter}");
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription("“lena.hartwig@nordal” is not a complete address.");
    await expect(field).toHaveFocus();
    await expect(written(loaded)).toEqual([]);
  },
});

NotAnAddress.test("typing on takes the complaint away", async ({ canvas, userEvent }) => {
  const field = await fieldIn(canvas);
  await userEvent.type(field, ".example");
  await expect(field).toBeValid();
  await expect(canvas.queryByRole("alert")).toBeNull();
});

NotAnAddress.test("nobody at all is told as well", async ({ canvas, userEvent }) => {
  const field = await fieldIn(canvas);
  await userEvent.clear(field);
  await userEvent.click(canvas.getByRole("button", { name: "Reassign seat" }));
  await expect(field).toHaveAccessibleDescription("Enter the email of the new person.");
  await expect(field).toHaveFocus();
});

NotAnAddress.test("one seat is for one person", async ({ canvas, userEvent, loaded }) => {
  const field = await fieldIn(canvas);
  await userEvent.clear(field);
  await userEvent.type(field, `${lena}, kwame@nordal.example{Enter}`);
  await expect(field).toHaveAccessibleDescription("A seat is for one person. Enter one address.");
  await expect(written(loaded)).toEqual([]);
});

/** Somebody who has a seat is told before anybody loses one. */
export const AlreadySeated = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    await userEvent.type(field, "INES.okafor@nordal.example{Enter}");
    await expect(field).toHaveAccessibleDescription("Ines Okafor already has a seat.");
    await expect(written(loaded)).toEqual([]);
  },
});

AlreadySeated.test("somebody who is invited is told, too", async ({ canvas, userEvent, loaded }) => {
  const field = await fieldIn(canvas);
  await userEvent.clear(field);
  await userEvent.type(field, "procurement+emea@nordal.example{Enter}");
  await expect(field).toHaveAccessibleDescription("procurement+emea@nordal.example is already invited.");
  await expect(written(loaded)).toEqual([]);
});

AlreadySeated.test(
  "somebody who got a seat a moment ago is told, too",
  async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    serverOf(loaded).seed(serverOf(loaded).source, [{ status: "claimed", email: lena }]);
    await userEvent.clear(field);
    await userEvent.type(field, `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("Anneli Virtanen’s seat was not reassigned");
    await notice.findByText("This person already has a seat. Nobody lost a seat, and nobody was invited.");
    await expect(written(loaded)).toEqual([]);
  },
);

/** The person who has the seat is no new one. */
export const SamePerson = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    await userEvent.type(field, "Anneli.Virtanen@nordal.example{Enter}");
    await expect(field).toHaveAccessibleDescription("This is Anneli Virtanen’s seat already.");
    await expect(written(loaded)).toEqual([]);
  },
});

/** A slip of the finger is asked about, and never in the way. */
export const Slip = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await fieldIn(canvas);
    await userEvent.type(field, "lena@gmial.com");
    await canvas.findByText("Did you mean lena@gmail.com?");
    await expect(canvas.getByRole("button", { name: "Reassign seat" })).toBeEnabled();
  },
});

Slip.test("the likelier address is one click away", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Use it" }));
  const field = await fieldIn(canvas);
  await expect(field).toHaveValue("lena@gmail.com");
  await expect(field).toHaveFocus();
  await expect(canvas.queryByText(/Did you mean/)).toBeNull();
});

Slip.test("the address may be meant", async ({ canvas, userEvent, args }) => {
  await userEvent.type(await fieldIn(canvas), "{Enter}");
  await waitFor(() =>
    expect(args.onReassigned).toHaveBeenCalledWith(expect.objectContaining({ email: "lena@gmial.com" })),
  );
});

/** On its way: the field can be read and not changed. */
export const Reassigning = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    serverOf(loaded).disturb(({ method }) => (method === "DELETE" ? { wayIn: 1_000_000 } : undefined));
    await userEvent.type(field, `${lena}{Enter}`);
    await canvas.findByRole("button", { name: "Reassigning" });
    await expect(field).toHaveAttribute("readonly");
    await expect(field).toHaveFocus();
    await expect(canvas.getByRole("dialog", { name: "Reassign Anneli Virtanen’s seat" })).toBeVisible();
  },
});

Reassigning.test("a second Enter sends nothing more", async ({ canvas, userEvent, loaded }) => {
  await waitFor(() => expect(written(loaded)).toEqual(["DELETE"]));
  await userEvent.type(await fieldIn(canvas), "{Enter}");
  await userEvent.click(canvas.getByRole("button", { name: "Reassigning" }));
  await expect(written(loaded)).toEqual(["DELETE"]);
});

/** It may be closed meanwhile; a failure brings it back, with what was typed. */
export const ClosedMeanwhile = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    serverOf(loaded).disturb(({ method }) =>
      method === "DELETE" ? { wayIn: 300, outcome: "request lost" } : undefined,
    );
    await userEvent.type(field, `${lena}{Enter}`);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("Anneli Virtanen’s seat was not reassigned");
    await expect(await fieldIn(canvas)).toHaveValue(lena);
    await expect(await fieldIn(canvas)).toHaveFocus();
  },
});

/** Accepted: it closes, and the host is told. What was pasted with the address is not sent. */
export const Reassigned = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: demoServer().seats?.map((seat) => ({ ...seat, seat_metadata: { costCentre: "EMEA-204" } })),
    },
  },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await fieldIn(canvas));
    await userEvent.paste(`Lena Hartwig <${lena}>`);
    await userEvent.click(canvas.getByRole("button", { name: "Reassign seat" }));
    await waitFor(() => expect(args.onReassigned).toHaveBeenCalledOnce());
    await expect(args.onReassigned).toHaveBeenCalledWith(
      expect.objectContaining({ email: lena, status: "pending", seat_metadata: {} }),
    );
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(serverOf(loaded).seats()).toHaveLength(10);
    await expect(serverOf(loaded).seats().at(-1)).toMatchObject({ email: lena, seat_metadata: {} });
  },
});

Reassigned.test("the field is empty the next time", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Open" }));
  await expect(await fieldIn(canvas)).toHaveValue("");
});

/** What was typed and not sent is there again, selected. */
export const Cancelled = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await fieldIn(canvas), lena);
    await userEvent.click(canvas.getByRole("button", { name: "Cancel" }));
    await userEvent.click(canvas.getByRole("button", { name: "Open" }));
    const field = (await fieldIn(canvas)) as HTMLInputElement;
    await expect(field).toHaveValue(lena);
    await expect(field).toHaveFocus();
    await expect([field.selectionStart, field.selectionEnd]).toEqual([0, lena.length]);
    await expect(written(loaded)).toEqual([]);
  },
});
