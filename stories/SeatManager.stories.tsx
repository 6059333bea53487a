import { expect, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatManager } from "../src/index.ts";
import { claimed, demoServer, fullServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "SeatManager",
  component: SeatManager,
  // Every story has a seat server of its own, and with it a subscription of its own.
  args: { source: { subscriptionId: "" } },
  render: (args, { loaded }) => <SeatManager {...args} source={loaded["server"].source} />,
});

/** Ten of twelve seats assigned. Everything works: assign, resend, revoke, until the seats run out. */
export const Team = meta.story();

Team.test("assigning shows the row before the server has answered", async ({ canvas, userEvent, loaded }) => {
  await canvas.findByRole("row", { name: /Anneli/ });
  await userEvent.click(await canvas.findByRole("button", { name: "Assign seats" }));
  const field = await canvas.findByRole("textbox", { name: "Email addresses" });
  await userEvent.type(field, "lena.hartwig@nordal.example{Enter}{Enter}");
  await canvas.findByRole("row", { name: /lena\.hartwig.*Pending/, hidden: true });
  await waitFor(() =>
    expect(serverOf(loaded).requests.at(-1)).toMatchObject({ method: "POST", status: null }),
  );
  await canvas.findByRole("heading", { name: "1 seat assigned" });
  await userEvent.click(canvas.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
  await expect(canvas.getByText("11 of 12")).toBeVisible();
});

Team.test("revoking asks first, and gives the seat back", async ({ canvas, userEvent }) => {
  // Whoever asks comes first among those who have claimed: the order is only final once they are known.
  await canvas.findByText("You");
  await userEvent.click(await canvas.findByRole("button", { name: "Actions for Anneli Virtanen" }));
  await userEvent.click(await canvas.findByRole("menuitem", { name: "Revoke seat…" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Revoke Anneli Virtanen’s seat?" }));
  await expect(dialog.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await userEvent.click(dialog.getByRole("button", { name: "Revoke seat" }));
  await waitFor(() => expect(canvas.queryByText("anneli.virtanen@", { exact: false })).toBeNull());
  await expect(canvas.getByText("9 of 12")).toBeVisible();
  // Not on the page's body, but where the next person took the row's place.
  await waitFor(() =>
    expect(canvas.getByRole("button", { name: "Actions for Desmond Achterberg" })).toHaveFocus(),
  );
});

Team.test("an invitation can be sent again, and the row says so", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("button", { name: /^Actions for procurement/ }));
  await userEvent.click(await canvas.findByRole("menuitem", { name: "Resend invitation" }));
  const row = within(await canvas.findByRole("row", { name: /procurement/ }));
  await expect(await row.findByText("sent just now")).toBeVisible();
});

/** The seats are on their way. What is known is real, and nothing moves when they come. */
export const Loading = meta.story({
  parameters: { server: { latency: 1_000_000 } },
  play: async ({ canvas }) => {
    await canvas.findByText("Loading seats", { selector: "p" });
  },
});

/** Bought, and nobody has a seat yet. */
export const Empty = meta.story({
  parameters: { server: { seats: [] } },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "No seats assigned yet" });
    await expect(canvas.getAllByRole("button", { name: "Assign seats" })).toHaveLength(1);
  },
});

Empty.test("a file chosen there is read in the dialog, once", async ({ canvas, userEvent }) => {
  const file = () => new File(["Email\nlena.hartwig@nordal.example\n"], "seats.csv", { type: "text/csv" });
  await canvas.findByRole("button", { name: "Upload CSV" });
  await userEvent.upload(await canvas.findByLabelText("Upload CSV", { selector: "input" }), file());
  const dialog = within(await canvas.findByRole("dialog"));
  await userEvent.click(await dialog.findByRole("button", { name: "Back" }));
  await dialog.findByRole("textbox", { name: "Email addresses" });
  await expect(dialog.queryByText("seats.csv")).toBeNull();
});

/** The plan has ended, and all seats were revoked with it: the panel leads on, and nothing is offered that it denies. */
export const Ended = meta.story({
  args: { onBillingNeeded: () => {} },
  beforeEach: ({ loaded }) => serverOf(loaded).endSubscription(),
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "This subscription has ended" });
    await canvas.findByText(
      /^It ended on .*, and all seats were revoked with it\. Renew the plan to assign seats again\.$/,
    );
    await expect(canvas.getByRole("button", { name: "Renew plan" })).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /Assign|Change seats/ })).toBeNull();
    await expect(canvas.queryByText(/free/)).toBeNull();
  },
});

Ended.test("who had a seat is shown below it, and no seat is free", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("button", { name: /^Show \d+ revoked$/ }));
  await canvas.findAllByRole("row", { name: /Revoked/ });
  await expect(canvas.getByRole("heading", { name: "This subscription has ended" })).toBeVisible();
  await expect(canvas.queryByText(/free/)).toBeNull();
});

/** The plan ends while the list is on the screen: Refresh says so. */
export const EndsMeanwhile = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await canvas.findByRole("row", { name: /Anneli/ });
    await canvas.findByRole("button", { name: "Change seats" });
    serverOf(loaded).endSubscription();
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }));
    await canvas.findByText("This subscription has ended");
    await waitFor(() => expect(canvas.queryByRole("button", { name: /Assign|Change seats/ })).toBeNull());
  },
});

/** Every seat is assigned. */
export const Full = meta.story({
  parameters: { server: fullServer() },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("row", { name: /Anneli/ });
    await userEvent.click(await canvas.findByRole("button", { name: "Assign seats" }));
    const field = await canvas.findByRole("textbox", { name: "Email addresses" });
    await userEvent.type(field, "lena.hartwig@nordal.example ");
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 1 seat" })).toHaveAccessibleDescription(
        "Add 1 seat or remove 1 person.",
      ),
    );
  },
});

Full.test("the notice leads to more seats, and goes", async ({ canvas, userEvent }) => {
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await canvas.findByRole("button", { name: "Add seats" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Change seats" }));
  await expect(await dialog.findByRole("spinbutton", { name: "Seats" })).toHaveValue("11");
  await dialog.findByText(/^11 seats × .* \+/);
  await userEvent.click(dialog.getByRole("button", { name: /^Add 1 seat, \$\d+\.\d\d on \w+ \d+$/ }));
  await waitFor(() => expect(canvas.queryByText("All 10 seats are assigned")).toBeNull());
  await expect(canvas.getByText("10 of 11")).toBeVisible();
  // What opened it is gone, and nothing else is left to be told.
  await waitFor(() =>
    expect(canvas.getAllByRole("button", { name: /^Actions for/ })).toContain(document.activeElement),
  );
});

/** The last notice goes with what it offered: the focus goes to what is there, where it can be seen. */
export const NoticeGoes = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: [claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli.virtanen@nordal.example" })],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Assign me a seat" }));
    await waitFor(() =>
      expect(canvas.getAllByRole("button", { name: /^Actions for/ })).toContain(document.activeElement),
    );
    await canvas.findByText("1 seat assigned", { selector: "[role=status]" });
  },
});

/** Whoever may only look: the list, one quiet line, and no button that would be refused. */
export const PlainMember = meta.story({
  parameters: { actor: "member" },
  play: async ({ canvas }) => {
    await canvas.findByText("View only. A billing manager can change seats.");
    await canvas.findByRole("row", { name: /Anneli/ });
    await expect(canvas.queryByRole("button", { name: /Assign|Change seats/ })).toBeNull();
  },
});

/** The seller does not let the portal change the number of seats: assigning stays. */
export const Locked = meta.story({
  parameters: { server: { ...demoServer(), world: "locked" } },
  play: async ({ canvas }) => {
    await canvas.findByRole("row", { name: /Anneli/ });
    await waitFor(() => expect(canvas.queryByRole("button", { name: "Change seats" })).toBeNull());
    await expect(canvas.getByRole("button", { name: "Assign seats" })).toBeVisible();
  },
});

/** The seats of an order cannot change. */
export const Order = meta.story({
  beforeEach: ({ loaded }) => {
    const server = serverOf(loaded);
    server.seed({ orderId: server.ids.order }, [
      claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli.virtanen@nordal.example" }),
    ]);
  },
  render: (args, { loaded }) => <SeatManager {...args} source={{ orderId: serverOf(loaded).ids.order }} />,
  play: async ({ canvas }) => {
    await canvas.findByText("1 of 2");
    await expect(canvas.queryByRole("button", { name: "Change seats" })).toBeNull();
  },
});

/** The plan and the person cannot be loaded: the seats are there all the same. */
export const PlanFails = meta.story({
  beforeEach: ({ loaded }) => {
    serverOf(loaded).disturb(({ path }) =>
      path.includes("/subscriptions/") || path.endsWith("/user") ? { outcome: "crash before" } : undefined,
    );
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("row", { name: /Anneli/ });
    await expect(canvas.getByRole("button", { name: "Assign seats" })).toBeVisible();
  },
});

/** More seats assigned than paid for: somebody lowered the number elsewhere. */
export const OverAssigned = meta.story({
  parameters: { server: { total: 8 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("2 too many")).toBeVisible();
  },
});

/** The network is gone; the seats come with a retry once it is back. */
export const ListFails = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).goOffline(),
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "The seats could not be loaded" });
  },
});

ListFails.test("Try again brings them", async ({ canvas, userEvent, loaded }) => {
  const retry = await canvas.findByRole("button", { name: "Try again" });
  serverOf(loaded).goOnline();
  await userEvent.click(retry);
  await canvas.findByRole("row", { name: /Anneli Virtanen/ });
});

/** The network goes while the seats are on the screen: they stay, and what fails says so. */
export const LosesTheNetwork = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await canvas.findByRole("row", { name: /Anneli/ });
    await userEvent.click(await canvas.findByRole("button", { name: "Assign seats" }));
    const field = await canvas.findByRole("textbox", { name: "Email addresses" });
    serverOf(loaded).goOffline();
    await userEvent.type(field, "lena.hartwig@nordal.example{Enter}{Enter}");
    await canvas.findByText(/did not answer. It may have gone through all the same/);
    await expect(canvas.queryByRole("row", { name: /lena\.hartwig/, hidden: true })).toBeNull();
  },
});

LosesTheNetwork.test(
  "the same click works once the network is back",
  async ({ canvas, userEvent, loaded }) => {
    serverOf(loaded).goOnline();
    await userEvent.click(canvas.getByRole("button", { name: "Retry 1 failed" }));
    await canvas.findByRole("heading", { name: "1 seat assigned" });
  },
);

/** A portal session lives an hour. */
export const SessionEnded = meta.story({
  parameters: { sessionEnded: true },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your session has ended" });
    await canvas.findByRole("button", { name: "Sign in again" });
  },
});

/** The seller has no seats switched on. */
export const FeatureOff = meta.story({
  parameters: { server: { world: "no_feature" } },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Seats are not switched on" });
  },
});

/** More seats than a meter has pips for, so that it draws bars. */
export const Large = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      total: 240,
      seats: Array.from({ length: 200 }, (_, index) =>
        claimed("2026-03-03", { email: `person.${index + 1}@nordal.example` }),
      ),
    },
  },
});

/** A seat that is about to be revoked is still assigned, and the meter shows that it is on its way out. */
export const Leaving = meta.story({
  args: { revokeMode: "undo" },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText("You");
    const pips = () => canvas.getByRole("meter").querySelectorAll('[data-status="leaving"]').length;
    await expect(pips()).toBe(0);
    await userEvent.click(await canvas.findByRole("button", { name: "Actions for Anneli Virtanen" }));
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Revoke seat" }));
    await waitFor(() => expect(pips()).toBe(1));
    await expect(canvas.getByText("10 of 12")).toBeVisible();
    await userEvent.click(await canvas.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(pips()).toBe(0));
  },
});
