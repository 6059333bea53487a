import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { demoServer } from "./demoServer.ts";
import { fieldIn, lena, loseInvitations, Reassign } from "./reassigning.tsx";
import { serverOf } from "./serverOf.ts";
import { written } from "./written.ts";

const meta = preview.meta({
  title: "ReassignSeatDialog/Failing",
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
    await waitFor(() => expect(written(loaded)).toEqual(["DELETE", "POST", "POST"]));
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
