import { expect, fireEvent, fn, spyOn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatTable } from "../src/index.ts";
import { demoServer, invited } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "SeatTable/Selecting",
  component: SeatTable,
  args: { source: { subscriptionId: "" }, onRevoked: fn(), onResent: fn() },
  render: (args, { loaded }) => <SeatTable {...args} source={loaded["server"].source} />,
});

type Canvas = ReturnType<typeof within>;

const written = (loaded: Record<string, unknown>, method: "POST" | "DELETE") =>
  serverOf(loaded).requests.filter((it) => it.method === method).length;
const boxOf = (canvas: Canvas, person: string | RegExp) =>
  canvas.findByRole("checkbox", {
    name: typeof person === "string" ? `Select ${person}` : person,
  });
const bar = async (canvas: Canvas) => within(await canvas.findByRole("toolbar", { name: "Selected seats" }));
/** Who is selected, from the top. */
const selected = () =>
  [...document.querySelectorAll('.ps-row[aria-selected="true"] .ps-member-name')].map(
    ({ textContent }) => textContent,
  );
const whole = async (canvas: Canvas) => {
  // Whoever asks comes first among those who have claimed: the order is only final once they are known.
  await canvas.findByText("You");
  await canvas.findByRole("row", { name: /Anneli/ });
};
const all = (canvas: Canvas) => canvas.findByRole("checkbox", { name: "Select all" });

/** A bar takes the place of the head row: how many, and what can be done with them. Nothing moves. */
export const Selected = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    const box = await boxOf(canvas, "Anneli Virtanen");
    const top = box.getBoundingClientRect().top;
    await userEvent.click(box);
    await userEvent.click(await boxOf(canvas, "Jun-ho Baek"));
    const actions = await bar(canvas);
    await expect(actions.getByText("2 selected")).toBeVisible();
    await expect(selected()).toEqual(["Anneli Virtanen", "Jun-ho Baek"]);
    await expect(actions.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Revoke",
      "Copy emails",
      "Export",
      "Clear",
    ]);
    await expect(Math.abs(box.getBoundingClientRect().top - top)).toBeLessThan(1);
    const head = (await all(canvas)) as HTMLInputElement;
    await expect(head.indeterminate).toBe(true);
  },
});

Selected.test("arrows lead along the bar, Home and End to its ends", async ({ canvas, userEvent }) => {
  const actions = await bar(canvas);
  actions.getByRole("button", { name: "Revoke" }).focus();
  const focused = async (keys: string) => {
    await userEvent.keyboard(keys);
    return document.activeElement?.textContent;
  };
  await expect(await focused("{ArrowRight}")).toBe("Copy emails");
  await expect(await focused("{End}")).toBe("Clear");
  await expect(await focused("{ArrowRight}")).toBe("Clear");
  await expect(await focused("{ArrowLeft}")).toBe("Export");
  await expect(await focused("{Home}")).toBe("Revoke");
  // The browser's own way back, for one.
  const isLeft = (init: KeyboardEventInit) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }),
    );
  await expect(isLeft({ key: "ArrowLeft", altKey: true })).toBe(true);
  await expect(isLeft({ key: "Home", ctrlKey: true })).toBe(true);
});
Selected.test("Clear gives the head row back, and the focus to its box", async ({ canvas, userEvent }) => {
  await userEvent.click((await bar(canvas)).getByRole("button", { name: "Clear" }));
  await waitFor(() => expect(canvas.queryByRole("toolbar", { name: "Selected seats" })).toBeNull());
  await expect(selected()).toEqual([]);
  await expect(await all(canvas)).toHaveFocus();
});

/** What is done with fewer than are selected says with how many. */
export const Mixed = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, /procurement/));
    await expect((await bar(canvas)).getByRole("button", { name: "Resend" })).toBeVisible();
    await userEvent.click(await boxOf(canvas, /Maria-Fernanda/));
    await userEvent.click(await boxOf(canvas, "Tomás Echeverría"));
    const actions = await bar(canvas);
    await expect(actions.getByRole("button", { name: "Resend 2" })).toBeVisible();
    await expect(actions.getByRole("button", { name: "Renew 1" })).toBeVisible();
    await expect(actions.getByRole("button", { name: "Revoke" })).toBeVisible();
  },
});

/** A click with Shift selects all rows from the last one that was clicked. */
export const Range = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Priya Raghunathan"));
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.keyboard("{/Shift}");
    await expect(selected()).toEqual([
      "Anneli Virtanen",
      "Desmond Achterberg",
      "Jun-ho Baek",
      "Priya Raghunathan",
    ]);
  },
});

// Its click tells nothing of Shift in Firefox.
Range.test("the space bar does, too", async ({ canvas }) => {
  const box = await boxOf(canvas, "Tomás Echeverría");
  if (await fireEvent.keyUp(box, { key: " ", shiftKey: true })) await fireEvent.click(box);
  await expect(selected()).toHaveLength(8);
});

/** All that are shown; a second click leaves them all out. The box keeps the focus both times. */
export const AllShown = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await userEvent.click(await all(canvas));
    await expect((await bar(canvas)).getByText("10 selected")).toBeVisible();
    await waitFor(async () => expect(await all(canvas)).toHaveFocus());
    await expect(await all(canvas)).toBeChecked();
    await userEvent.click(await all(canvas));
    await waitFor(() => expect(canvas.queryByRole("toolbar", { name: "Selected seats" })).toBeNull());
    await waitFor(async () => expect(await all(canvas)).toHaveFocus());
    await expect(selected()).toEqual([]);
  },
});

/** Under a filter, all that match are selected first, and everybody by one click more. */
export const AllOfAll = meta.story({
  args: { defaultView: { status: "pending" } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("row", { name: /procurement/ });
    await userEvent.click(await all(canvas));
    const actions = await bar(canvas);
    await expect(actions.getByText("2 selected")).toBeVisible();
    await userEvent.click(actions.getByRole("button", { name: "Select all 10" }));
    await expect(actions.getByText("10 selected")).toBeVisible();
    await expect(actions.getByText("8 of them not shown")).toBeVisible();
    await expect(actions.queryByRole("button", { name: /^Select all/ })).toBeNull();
    await expect(document.body).not.toHaveFocus();
  },
});

/** Who is selected stays so when the rows are sorted, searched and filtered. */
export const Survives = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click(await boxOf(canvas, "Priya Raghunathan"));
    await userEvent.click(canvas.getByRole("button", { name: "Pending 2" }));
    await expect((await bar(canvas)).getByText("2 selected")).toBeVisible();
    await expect((await bar(canvas)).getByText("2 of them not shown")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "All 10" }));
    await userEvent.type(canvas.getByRole("searchbox"), "priya");
    await waitFor(() => expect(selected()).toEqual(["Priya Raghunathan"]));
    await userEvent.clear(canvas.getByRole("searchbox"));
    await waitFor(() => expect(selected()).toEqual(["Anneli Virtanen", "Priya Raghunathan"]));
  },
});

/** Somebody else revokes one of them and gives the seat to another person: nobody new is selected. */
export const NeverWhoIsGone = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const server = serverOf(loaded);
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click(await boxOf(canvas, "Jun-ho Baek"));
    const call = (method: string, path: string, body?: object) =>
      server.fetch(new URL(path, location.origin), {
        method,
        headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
    const anneli = server.seats().find(({ email }) => email?.startsWith("anneli"));
    await call("DELETE", `/v1/customer-portal/seats/${anneli?.id}`);
    await call("POST", "/v1/customer-portal/seats", {
      subscription_id: server.source.subscriptionId,
      email: "kwame@nordal.example",
    });
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }));
    await canvas.findByRole("row", { name: /kwame/ });
    await expect(selected()).toEqual(["Jun-ho Baek"]);
    await expect((await bar(canvas)).getByText("1 selected")).toBeVisible();
    // How many are selected is said only when the person selects: it would talk over what has taken the seat away.
    await expect(canvas.getByRole("status")).toHaveTextContent(/^Updated just now$/);
  },
});

/** The addresses of all that are selected, as a mail program wants them. */
export const EmailsCopied = meta.story({
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click(await boxOf(canvas, "Jun-ho Baek"));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Copy emails" }));
    await expect(write).toHaveBeenCalledOnce();
    await expect(write).toHaveBeenCalledWith("anneli.virtanen@nordal.example, junho@nordal.example");
    await canvas.findByText("2 email addresses copied", { selector: "[role=status]" });
  },
});

/** A page that may not write to the clipboard says so. */
export const EmailsNotCopied = meta.story({
  play: async ({ canvas, userEvent }) => {
    spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Copy emails" }));
    await canvas.findByText("The email addresses could not be copied", { selector: "[role=status]" });
  },
});

/** Invitations are sent again, one outcome for each; the rows are still selected, and the focus is above them. */
export const Resent = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, /procurement/));
    await userEvent.click(await boxOf(canvas, /Maria-Fernanda/));
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Resend 2" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "2 invitations sent again" }));
    await expect(dialog.getAllByText("Sent again")).toHaveLength(2);
    await expect(written(loaded, "POST")).toBe(2);
    await expect(args.onResent).toHaveBeenCalledTimes(2);
    await userEvent.click(dialog.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await waitFor(async () => expect(await all(canvas)).toHaveFocus());
    await expect((await bar(canvas)).getByText("3 selected")).toBeVisible();
  },
});

/** Expired invitations are renewed. */
export const Renewed = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: [
        invited(-3, { name: "Lena Hartwig", email: "lena@nordal.example" }),
        invited(-4, { name: "Kwame Mensah", email: "kwame@nordal.example" }),
        invited(5, { email: "procurement@nordal.example" }),
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.click(await all(canvas));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Renew 2" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "2 invitations renewed" }));
    await userEvent.click(dialog.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvas.getByRole("button", { name: "Expired 0" })).toBeVisible();
    await expect([written(loaded, "DELETE"), written(loaded, "POST")]).toEqual([2, 2]);
    await expect(args.onResent).toHaveBeenCalledTimes(2);
    await expect(document.body).not.toHaveFocus();
  },
});

/** Revoking many asks first. Who is gone is no longer selected, and the focus is above the rows. */
export const Revoked = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, "Anneli Virtanen"));
    await userEvent.click(await boxOf(canvas, "Jun-ho Baek"));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Revoke" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke 2 seats?" }));
    await waitFor(() => expect(dialog.getByRole("button", { name: "Cancel" })).toHaveFocus());
    await userEvent.click(dialog.getByRole("button", { name: "Revoke 2 seats" }));
    await canvas.findByRole("heading", { name: "2 seats revoked" });
    await userEvent.click(dialog.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvas.queryByText("Anneli Virtanen")).toBeNull();
    await expect(canvas.queryByRole("toolbar", { name: "Selected seats" })).toBeNull();
    await waitFor(async () => expect(await all(canvas)).toHaveFocus());
    await expect(written(loaded, "DELETE")).toBe(2);
    await expect(args.onRevoked).toHaveBeenCalledTimes(2);
  },
});

/** One of them is refused: the host hears of the others, and once of that one when the retry has worked. */
export const RetriedAndTold = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    let calls = 0;
    serverOf(loaded).disturb(({ method }) =>
      method === "POST" && calls++ === 0 ? { outcome: "request lost" } : undefined,
    );
    await whole(canvas);
    await userEvent.click(await boxOf(canvas, /procurement/));
    await userEvent.click(await boxOf(canvas, /Maria-Fernanda/));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Resend" }));
    await canvas.findByRole("heading", { name: "1 invitation sent again, 1 failed" });
    await expect(args.onResent).toHaveBeenCalledTimes(1);
    await userEvent.click(canvas.getByRole("button", { name: "Retry 1 failed" }));
    await canvas.findByRole("heading", { name: "2 invitations sent again" });
    await expect(args.onResent).toHaveBeenCalledTimes(2);
  },
});

/** Everybody is revoked at once: what remains says so, and the focus is in it. */
export const EverybodyRevoked = meta.story({
  play: async ({ canvas, userEvent }) => {
    await whole(canvas);
    await userEvent.click(await all(canvas));
    await userEvent.click((await bar(canvas)).getByRole("button", { name: "Revoke" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Revoke 10 seats" }));
    await canvas.findByRole("heading", { name: "10 seats revoked" });
    await userEvent.click(canvas.getByRole("button", { name: "Done" }));
    await canvas.findByRole("heading", { name: "No seats assigned yet" });
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.body).not.toHaveFocus());
  },
});
