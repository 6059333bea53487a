import { useState } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { personOf, ReassignSeatDialog, useSeats, type ShownSeat } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";
import { demoServer } from "./demoServer.ts";

interface ReassignProps extends Omit<React.ComponentProps<typeof ReassignSeatDialog>, "seat"> {
  /** Whose seat: the beginning of the name. */
  readonly person: string;
}

/** The dialog for the seat of a person in the list, opened by a button of the page. */
function Reassign({ person, open: opened, onOpenChange, ...props }: ReassignProps) {
  const { data } = useSeats(props.source);
  const [open, setOpen] = useState(opened);
  const [seat, setSeat] = useState<ShownSeat>();
  const found = data?.seats.find((it) => personOf(it).title?.startsWith(person));
  // Held on to: the row is the new person's from the click on.
  if (!seat && found) setSeat(found);
  if (!seat) return null;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ReassignSeatDialog
        {...props}
        seat={seat}
        open={open}
        onOpenChange={(value) => {
          setOpen(value);
          onOpenChange(value);
        }}
      />
    </>
  );
}

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

type Canvas = ReturnType<typeof within>;

const serverOf = (loaded: Record<string, unknown>) => loaded["server"] as SeatServer;
const written = (loaded: Record<string, unknown>) =>
  serverOf(loaded)
    .requests.map(({ method }) => method)
    .filter((method) => method !== "GET");

const fieldIn = (canvas: Canvas) => canvas.findByRole("textbox", { name: "Email of the new person" });
const lena = "lena.hartwig@nordal.example";

/** The invitation cannot get through; the revocation before it can. */
const loseInvitations = (server: SeatServer) =>
  server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));

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
    await canvas.findByText("The invitation can no longer be claimed.");
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

AlreadySeated.test("so is somebody who is invited", async ({ canvas, userEvent, loaded }) => {
  const field = await fieldIn(canvas);
  await userEvent.clear(field);
  await userEvent.type(field, "procurement+emea@nordal.example{Enter}");
  await expect(field).toHaveAccessibleDescription("procurement+emea@nordal.example is already invited.");
  await expect(written(loaded)).toEqual([]);
});

AlreadySeated.test("and somebody who got a seat a moment ago", async ({ canvas, userEvent, loaded }) => {
  const field = await fieldIn(canvas);
  serverOf(loaded).seed(serverOf(loaded).source, [{ status: "claimed", email: lena }]);
  await userEvent.clear(field);
  await userEvent.type(field, `${lena}{Enter}`);
  const notice = within(await canvas.findByRole("alert"));
  await notice.findByText("Anneli Virtanen’s seat was not reassigned");
  await notice.findByText("This person already has a seat. Nobody lost a seat, and nobody was invited.");
  await expect(written(loaded)).toEqual([]);
});

/** To the same person as now. */
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

/** Taken back, and the invitation did not get through: the seat is free, and the address is still there. */
export const HalfDone = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    const field = await fieldIn(canvas);
    loseInvitations(serverOf(loaded));
    await userEvent.type(field, `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText(`${lena} was not invited`);
    await notice.findByText("The billing service did not answer. The seat is free.");
    await expect(canvas.getByText("Free seat")).toBeVisible();
    await expect(canvas.getByText("Anneli Virtanen no longer has it")).toBeVisible();
    await expect(canvas.queryByText("Anneli loses access at once.")).toBeNull();
    await expect(field).toHaveValue(lena);
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeEnabled();
    await expect(args.onReassigned).not.toHaveBeenCalled();
  },
});

HalfDone.test("it may be left free", async ({ canvas, userEvent, args, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Leave it free" }));
  await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
  await expect(serverOf(loaded).seats().at(-1)).toMatchObject({ status: "revoked" });
});

HalfDone.test("failed once more, it is said once more", async ({ canvas, userEvent }) => {
  const before = canvas.getByRole("alert");
  await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(canvas.getByRole("alert")).not.toBe(before));
  await expect(canvas.getByText(`${lena} was not invited`)).toBeVisible();
  await expect(canvas.getByRole("button", { name: "Try again" })).toHaveFocus();
});

HalfDone.test(
  "the seat may go back to whom it was taken from",
  async ({ canvas, userEvent, loaded, args }) => {
    serverOf(loaded).disturb(() => ({}));
    const field = await fieldIn(canvas);
    await userEvent.clear(field);
    await userEvent.type(field, "anneli.virtanen@nordal.example{Enter}");
    await waitFor(() => expect(args.onReassigned).toHaveBeenCalledOnce());
    await expect(serverOf(loaded).seats().at(-1)).toMatchObject({ email: "anneli.virtanen@nordal.example" });
  },
);

/** Try again finishes it. */
export const HalfDoneThenDone = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    const field = await fieldIn(canvas);
    const getThrough = loseInvitations(serverOf(loaded));
    await userEvent.type(field, `${lena}{Enter}`);
    const again = await canvas.findByRole("button", { name: "Try again" });
    getThrough();
    await userEvent.click(again);
    await waitFor(() =>
      expect(args.onReassigned).toHaveBeenCalledWith(expect.objectContaining({ email: lena })),
    );
    await expect(args.onReassigned).toHaveBeenCalledOnce();
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
    await expect(written(loaded)).toEqual(["DELETE", "POST", "POST"]);
  },
});

/** Trying again is on its way. */
export const Inviting = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    const getThrough = loseInvitations(serverOf(loaded));
    await userEvent.type(field, `${lena}{Enter}`);
    const again = await canvas.findByRole("button", { name: "Try again" });
    getThrough();
    serverOf(loaded).disturb(({ method }) => (method === "POST" ? { wayIn: 1_000_000 } : undefined));
    await userEvent.click(again);
    await expect(await canvas.findByRole("button", { name: "Inviting" })).toHaveFocus();
    await expect(field).toHaveAttribute("readonly");
  },
});

/** Nobody knows whether the invitation went out: the answer is lost, and so is the list. */
export const HalfUnknown = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    const server = serverOf(loaded);
    server.disturb(({ method }) => {
      const isInvited = server.requests.some((it) => it.method === "POST");
      if (method === "POST") return { outcome: "answer lost" };
      return isInvited ? { outcome: "request lost" } : undefined;
    });
    await userEvent.type(field, `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText(`${lena} may not have been invited`);
    await notice.findByText("The billing service did not answer. Try again: nobody is invited twice.");
  },
});

HalfUnknown.test(
  "trying again finds out, and sends nothing that is there",
  async ({ canvas, userEvent, loaded, args }) => {
    serverOf(loaded).disturb(() => ({}));
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() =>
      expect(args.onReassigned).toHaveBeenCalledWith(expect.objectContaining({ email: lena })),
    );
    await expect(written(loaded)).toEqual(["DELETE", "POST"]);
  },
);

/** The address takes no mail, which only the server knows: the seat is free, and the address can be put right. */
export const InvalidAfterRevoke = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = (await fieldIn(canvas)) as HTMLInputElement;
    await userEvent.type(field, "hana@nxdomain-nordal.example");
    await userEvent.click(canvas.getByRole("button", { name: "Reassign seat" }));
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("hana@nxdomain-nordal.example was not invited");
    await notice.findByText("This address cannot receive email. Check its spelling. The seat is free.");
    await waitFor(() => expect(field).toHaveFocus());
    await expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  },
});

InvalidAfterRevoke.test("put right, it gets the free seat", async ({ canvas, userEvent, args, loaded }) => {
  const field = await fieldIn(canvas);
  await userEvent.clear(field);
  await userEvent.type(field, "hana@nordal.example{Enter}");
  await waitFor(() =>
    expect(args.onReassigned).toHaveBeenCalledWith(expect.objectContaining({ email: "hana@nordal.example" })),
  );
  await expect(serverOf(loaded).seats()).toHaveLength(10);
});

/** The seat is someone else's by now: nobody loses it. */
export const Changed = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    const server = serverOf(loaded);
    const [theirs] = server.seats();
    // What another billing manager does meanwhile.
    const call = (method: string, path: string, body?: object) =>
      server.fetch(new URL(path, location.origin), {
        method,
        headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
    await call("DELETE", `/v1/customer-portal/seats/${theirs?.id}`);
    await call("POST", "/v1/customer-portal/seats", {
      subscription_id: server.source.subscriptionId,
      email: "kwame@nordal.example",
    });
    const before = written(loaded).length;
    await userEvent.type(field, `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("Anneli Virtanen’s seat was not reassigned");
    await notice.findByText(/^The seat is someone else’s now. Nobody lost a seat/);
    await expect(written(loaded)).toHaveLength(before);
    await expect(server.seats().at(-1)).toMatchObject({ email: "kwame@nordal.example", status: "pending" });
  },
});

/** No network: nothing has changed, and it says so in its place. */
export const Offline = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    serverOf(loaded).goOffline();
    await userEvent.type(field, `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("Anneli Virtanen’s seat was not reassigned");
    await notice.findByText(
      "The billing service did not answer. Nobody lost a seat, and nobody was invited.",
    );
    await expect(canvas.getByText("Anneli Virtanen")).toBeVisible();
    await expect(field).toHaveValue(lena);
  },
});

Offline.test(
  "once the network is back, the same button does it",
  async ({ canvas, userEvent, loaded, args }) => {
    serverOf(loaded).goOnline();
    await userEvent.click(canvas.getByRole("button", { name: "Reassign seat" }));
    await waitFor(() => expect(args.onReassigned).toHaveBeenCalledOnce());
  },
);

/** More seats are assigned than there are: taken back, this one would be nobody's, so it is not even tried. */
export const OverAssigned = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await fieldIn(canvas);
    await userEvent.type(field, `${lena}{Enter}`);
    await expect(canvas.getByRole("button", { name: "Reassign seat" })).toHaveAccessibleDescription(
      "2 seats too many. Revoke as many before you reassign one.",
    );
    await expect(written(loaded)).toEqual([]);
  },
  parameters: { server: { ...demoServer(), total: 8 } },
});

/** A plain member is told so, and nobody loses anything. */
export const NotPermitted = meta.story({
  parameters: { actor: "member" },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await fieldIn(canvas), `${lena}{Enter}`);
    const notice = within(await canvas.findByRole("alert"));
    await notice.findByText("Only an owner or a billing manager can change seats.");
    await expect(serverOf(loaded).seats()[0]).toMatchObject({ status: "claimed" });
  },
});
