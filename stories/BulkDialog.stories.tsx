import { useState } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { BulkDialog, SeatsRoot, useSeats, type BulkKind, type ShownSeat } from "../src/index.ts";
import { claimed, demoServer, invited } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

interface BulkProps extends Omit<React.ComponentProps<typeof BulkDialog>, "seats"> {
  /** Whose seats: the beginnings of the addresses. Default: everybody’s. */
  readonly people?: readonly string[];
  /** Whom the page has selected once it was closed. */
  readonly afterwards?: readonly string[];
}

/** The dialog for people in the list, opened by a button of the page. */
function Bulk({ people: first, afterwards, open: opened, onOpenChange, ...props }: BulkProps) {
  const { data } = useSeats(props.source);
  const [open, setOpen] = useState(opened);
  const [people, setPeople] = useState(first);
  if (!data) return null;
  const chosen = (seat: ShownSeat) => !people || people.some((it) => seat.email?.startsWith(it));
  const busy = data.seats.filter(({ pending }) => pending).length;
  return (
    <SeatsRoot>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <output aria-label="Busy rows">{busy}</output>
      <BulkDialog
        {...props}
        seats={data.seats.filter(chosen)}
        open={open}
        onOpenChange={(value) => {
          setOpen(value);
          if (afterwards) setPeople(afterwards);
          onOpenChange(value);
        }}
      />
    </SeatsRoot>
  );
}

const meta = preview.meta({
  title: "BulkDialog",
  component: Bulk,
  args: {
    source: { subscriptionId: "" },
    kind: "resend" as BulkKind,
    open: true,
    onOpenChange: fn(),
    onFinished: fn(),
  },
  render: (args, { loaded }) => <Bulk {...args} source={loaded["server"].source} />,
});

type Canvas = ReturnType<typeof within>;

const sent = (loaded: Record<string, unknown>, method: "POST" | "DELETE") =>
  serverOf(loaded).requests.filter((it) => it.method === method);
/** Comes after a whole run, on a machine that may be busy. */
const heading = (canvas: Canvas, name: string) => canvas.findByRole("heading", { name }, { timeout: 12_000 });
/** The live region of the page, which has to be heard beside an open dialog. */
const hears = (canvas: Canvas, words: string) =>
  waitFor(async () => {
    const voice = canvas.getByText(words, { selector: "[role=status]" });
    await expect(voice.closest("[aria-hidden=true]")).toBeNull();
  });

const pending = ["lena", "kwame", "jonas", "youssef", "chiara", "mei", "priya"].map((name, n) =>
  invited(n + 2, {
    name: `${name[0]!.toUpperCase()}${name.slice(1)} Hartwig`,
    email: `${name}@nordal.example`,
  }),
);
const expired = pending.map((seat, n) => ({
  ...invited(-n - 2, { email: seat.email! }),
  member: seat.member,
}));
const team = Array.from({ length: 17 }, (_, n) =>
  claimed("2026-03-03", { name: `Person ${String.fromCharCode(65 + n)}`, email: `p${n}@nordal.example` }),
);

const manyPending = { server: { ...demoServer(), total: 20, seats: pending } };
const manyExpired = { server: { ...demoServer(), total: 20, seats: expired } };
const three = ["anneli", "ines", "procurement"];

/** Revoking asks first: who, what they lose, and that the bill stays the same. Cancel has the focus. */
export const Asked = meta.story({
  args: { kind: "revoke", people: three },
  play: async ({ canvas, loaded }) => {
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke 3 seats?" }));
    await waitFor(() => expect(dialog.getByRole("button", { name: "Cancel" })).toHaveFocus());
    await waitFor(() => expect(dialog.getByText("Anneli Virtanen")).toBeVisible());
    await expect(dialog.getByText("2 people lose access at once.")).toBeVisible();
    await expect(dialog.getByText("1 invitation can no longer be claimed.")).toBeVisible();
    await expect(dialog.getByText("3 seats are free for someone else.")).toBeVisible();
    await expect(dialog.getByText("Your bill stays the same: 12 seats.")).toBeVisible();
    await expect(sent(loaded, "DELETE")).toEqual([]);
  },
});

Asked.test("Cancel revokes nothing", async ({ canvas, userEvent, loaded, args }) => {
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  await expect(sent(loaded, "DELETE")).toEqual([]);
});

/** Of many, the first few are named and the others counted. */
export const AskedOfMany = meta.story({
  args: { kind: "revoke" },
  parameters: { server: { ...demoServer(), total: 20, seats: team } },
  play: async ({ canvas }) => {
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke 17 seats?" }));
    await waitFor(() => expect(dialog.getByText("and 12 more")).toBeVisible());
    await expect(dialog.getAllByText(/^Person/)).toHaveLength(5);
  },
});

/** A single person is asked about by name, in the words of the dialog for one. */
export const AskedOfOne = meta.story({
  args: { kind: "revoke", people: ["anneli"] },
  play: async ({ canvas }) => {
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke Anneli Virtanen’s seat?" }));
    await waitFor(() => expect(dialog.getByText("Anneli loses access at once.")).toBeVisible());
    await expect(dialog.getByRole("button", { name: "Revoke seat" })).toBeVisible();
  },
});

/** All went well: the seats are free, and it is said once. */
export const Revoked = meta.story({
  args: { kind: "revoke", people: three },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Revoke 3 seats" }));
    await heading(canvas, "Revoking 3 seats");
    await heading(canvas, "3 seats revoked");
    await expect(canvas.getAllByText("Revoked")).toHaveLength(3);
    await expect(canvas.getByText("5 seats free")).toBeVisible();
    await hears(canvas, "3 seats revoked");
    await expect(args.onFinished).toHaveBeenCalledOnce();
    await expect(sent(loaded, "DELETE")).toHaveLength(3);
    await expect(canvas.getByRole("dialog")).toBeVisible();
  },
});

Revoked.test("Done closes it", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
});

/** Begins when it is opened: four on their way at a time, and their rows are busy. */
export const Running = meta.story({
  parameters: manyPending,
  play: async ({ canvas, loaded }) => {
    serverOf(loaded).disturb(({ method }) => (method === "POST" ? { wayIn: 1_000_000 } : undefined));
    await heading(canvas, "Sending 7 invitations again");
    await waitFor(() => expect(canvas.getAllByText("Sending")).toHaveLength(4));
    await expect(canvas.getAllByText("Waiting")).toHaveLength(3);
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "7");
    await waitFor(() => expect(canvas.getByLabelText("Busy rows")).toHaveTextContent("4"));
  },
});

Running.test(
  "closed, it runs on; opened again, it shows how far it is",
  async ({ canvas, userEvent, loaded }) => {
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvas.getByLabelText("Busy rows")).toHaveTextContent("4");
    await userEvent.click(canvas.getByRole("button", { name: "Open" }));
    await heading(canvas, "Sending 7 invitations again");
    await expect(canvas.getAllByText("Sending")).toHaveLength(4);
    await expect(sent(loaded, "POST")).toHaveLength(4);
  },
);

/** Stopped: who is on the way arrives, and the others can be sent later. */
export const Stopped = meta.story({
  parameters: manyPending,
  play: async ({ canvas, userEvent, loaded, args }) => {
    serverOf(loaded).disturb(({ method }) => (method === "POST" ? { wayIn: 500 } : undefined));
    await userEvent.click(await canvas.findByRole("button", { name: "Stop" }));
    await heading(canvas, "4 invitations sent again, 3 stopped");
    await expect(canvas.getAllByText("Not sent")).toHaveLength(3);
    // What was stopped does not fill the bar.
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "4");
    await expect(canvas.getByRole("dialog")).toContainElement(document.activeElement as HTMLElement);
    await expect(sent(loaded, "POST")).toHaveLength(4);
    await expect(args.onFinished).toHaveBeenCalledOnce();
  },
});

Stopped.test("the others are one click away", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Send the other 3" }));
  await heading(canvas, "7 invitations sent again");
  await expect(args.onFinished).toHaveBeenCalledTimes(2);
});

/** All went well. It stays until the person has read it. */
export const Resent = meta.story({
  parameters: manyPending,
  play: async ({ canvas, loaded }) => {
    await heading(canvas, "7 invitations sent again");
    await expect(canvas.getByText("The 24 hours of an invitation go on as before.")).toBeVisible();
    await expect(canvas.getAllByText("Sent again")).toHaveLength(7);
    await hears(canvas, "7 invitations sent again");
    await expect(sent(loaded, "POST")).toHaveLength(7);
    // One question for the list, and none after that.
    await expect(serverOf(loaded).requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  },
});

Resent.test("opened again, it begins again", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Done" }));
  await userEvent.click(canvas.getByRole("button", { name: "Open" }));
  await heading(canvas, "7 invitations sent again");
  await expect(sent(loaded, "POST")).toHaveLength(14);
});

/** Closed meanwhile, and all went well: it is said, and nothing opens. */
export const ClosedMeanwhile = meta.story({
  parameters: manyPending,
  play: async ({ canvas, userEvent, args }) => {
    await heading(canvas, "Sending 7 invitations again");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(args.onFinished).toHaveBeenCalledOnce());
    await hears(canvas, "7 invitations sent again");
    await expect(canvas.queryByRole("dialog")).toBeNull();
  },
});

/** Closed meanwhile, and something failed: it comes back to say so, and acts on nobody who was selected since. */
export const ComesBack = meta.story({
  args: { people: ["lena", "kwame", "jonas", "youssef"], afterwards: ["chiara", "mei"] },
  parameters: manyPending,
  play: async ({ canvas, userEvent, loaded, args }) => {
    let posts = 0;
    serverOf(loaded).disturb(({ method }) =>
      method === "POST" && posts++ === 2 ? { wayIn: 300, outcome: "request lost" } : undefined,
    );
    await heading(canvas, "Sending 4 invitations again");
    await userEvent.keyboard("{Escape}");
    await heading(canvas, "3 invitations sent again, 1 failed");
    await expect(args.onOpenChange.mock.calls).toEqual([[false], [true]]);
    await expect(canvas.queryByText("Chiara Hartwig")).toBeNull();
    await expect(sent(loaded, "POST")).toHaveLength(4);
  },
});

ComesBack.test(
  "read and closed, the next act is on those selected since",
  async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Done" }));
    await userEvent.click(canvas.getByRole("button", { name: "Open" }));
    await heading(canvas, "2 invitations sent again");
    await expect(sent(loaded, "POST")).toHaveLength(6);
  },
);

/** Some failed, each with the reason in words; those that can work again are sent again by one click. */
export const SomeFailed = meta.story({
  args: { kind: "revoke", people: ["anneli", "ines", "sakura", "d.achterberg"] },
  play: async ({ canvas, userEvent, loaded }) => {
    const server = serverOf(loaded);
    const button = await canvas.findByRole("button", { name: "Revoke 4 seats" });
    // What another billing manager does meanwhile: Ines has lost the seat, and somebody else has it.
    const ines = server.seats().find(({ email }) => email?.startsWith("ines"));
    const call = (method: string, path: string, body?: object) =>
      server.fetch(new URL(path, location.origin), {
        method,
        headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
    await call("DELETE", `/v1/customer-portal/seats/${ines?.id}`);
    await call("POST", "/v1/customer-portal/seats", {
      subscription_id: server.source.subscriptionId,
      email: "kwame@nordal.example",
    });
    let lost = 0;
    server.disturb(({ method }) =>
      method === "DELETE" && lost++ < 2 ? { outcome: "request lost" } : undefined,
    );
    await userEvent.click(button);
    await heading(canvas, "1 seat revoked, 3 failed");
    await expect(
      canvas.getAllByText("The billing service did not answer. Nothing was revoked."),
    ).toHaveLength(2);
    await expect(canvas.getByText("The seat is someone else’s now. Nothing was revoked.")).toBeVisible();
    await hears(canvas, "1 seat revoked, 3 failed");
  },
});

SomeFailed.test("retry sends only what can work again", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Retry 2 failed" }));
  await heading(canvas, "3 seats revoked, 1 failed");
  await expect(canvas.queryByRole("button", { name: /^Retry/ })).toBeNull();
  await expect(
    serverOf(loaded)
      .seats()
      .find(({ email }) => email === "kwame@nordal.example"),
  ).toMatchObject({ status: "pending" });
});

/** Renewing invites anew, each for another 24 hours. */
export const Renewed = meta.story({
  args: { kind: "renew" },
  parameters: manyExpired,
  play: async ({ canvas, loaded }) => {
    await heading(canvas, "7 invitations renewed");
    await expect(canvas.getByText("Each is valid for another 24 hours.")).toBeVisible();
    await hears(canvas, "7 invitations renewed");
    await expect(
      serverOf(loaded)
        .seats()
        .filter(({ status }) => status === "pending"),
    ).toHaveLength(7);
  },
});

/** Renewals that got half way say what is true now. */
export const HalfRenewed = meta.story({
  args: { kind: "renew" },
  parameters: manyExpired,
  play: async ({ canvas, loaded }) => {
    let posts = 0;
    serverOf(loaded).disturb(({ method }) =>
      method === "POST" && posts++ < 2 ? { outcome: "request lost" } : undefined,
    );
    await heading(canvas, "5 invitations renewed, 2 failed");
    await expect(canvas.getAllByText("The billing service did not answer. The seat is free.")).toHaveLength(
      2,
    );
  },
});

/** A retry finishes what is half done, and takes nobody’s seat a second time. */
export const Retried = meta.story({
  args: { kind: "renew" },
  parameters: manyExpired,
  play: async ({ canvas, userEvent, loaded, args }) => {
    let posts = 0;
    serverOf(loaded).disturb(({ method }) =>
      method === "POST" && posts++ < 2 ? { outcome: "request lost" } : undefined,
    );
    await userEvent.click(await canvas.findByRole("button", { name: "Retry 2 failed" }));
    await heading(canvas, "7 invitations renewed");
    await expect(sent(loaded, "DELETE")).toHaveLength(7);
    await expect(args.onFinished).toHaveBeenCalledTimes(2);
    await expect(canvas.getByRole("dialog")).toContainElement(document.activeElement as HTMLElement);
  },
});

/** Asked too much at once: it waits, visibly, and nobody fails. */
export const Resting = meta.story({
  parameters: manyPending,
  play: async ({ canvas, loaded }) => {
    serverOf(loaded).disturb(({ method }) =>
      method === "POST"
        ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "42" } }) }
        : undefined,
    );
    await canvas.findByText(/^Asked too much at once. It goes on in 4[12] s.$/);
    await waitFor(() => expect(canvas.getAllByText("Waiting")).toHaveLength(7));
    await expect(canvas.getByRole("button", { name: "Stop" })).toBeVisible();
  },
});

/** No network: each says so, and nothing was revoked. */
export const Offline = meta.story({
  args: { kind: "revoke", people: three },
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Revoke 3 seats" });
    serverOf(loaded).goOffline();
    await userEvent.click(button);
    await heading(canvas, "0 seats revoked, 3 failed");
    await expect(
      canvas.getAllByText("The billing service did not answer. Nothing was revoked."),
    ).toHaveLength(3);
  },
});

Offline.test("once the network is back, one click does it", async ({ canvas, userEvent, loaded }) => {
  serverOf(loaded).goOnline();
  await userEvent.click(canvas.getByRole("button", { name: "Retry 3 failed" }));
  await heading(canvas, "3 seats revoked");
});

/** A plain member is told so, and the rest is not even sent. */
export const NotPermitted = meta.story({
  args: { kind: "revoke" },
  parameters: { actor: "member" },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Revoke 10 seats" }));
    await heading(canvas, "0 seats revoked, 4 failed, 6 stopped");
    await expect(canvas.getAllByText("Only an owner or a billing manager can change seats.")).toHaveLength(1);
    await hears(
      canvas,
      "0 seats revoked, 4 failed, 6 stopped. Only an owner or a billing manager can change seats.",
    );
    await expect(canvas.getAllByText("Not revoked")).toHaveLength(6);
    await expect(canvas.queryByRole("button", { name: /the other/ })).toBeNull();
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
    await expect(sent(loaded, "DELETE")).toHaveLength(4);
  },
});
