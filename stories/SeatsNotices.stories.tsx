import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatsNotices } from "../src/index.ts";
import { moreIcons } from "../src/primitives/moreIcons.ts";
import { aSeat, type SeatServer } from "../src/testing/index.ts";
import { claimed, demoServer, fullServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "SeatsNotices",
  component: SeatsNotices,
  args: {
    source: { subscriptionId: "" },
    onChangeSeats: fn(),
    onSeatsNeeded: fn(),
    onBillingNeeded: fn(),
  },
  render: (args, { loaded }) => <SeatsNotices {...args} source={loaded["server"].source} />,
});

/** The server has answered all that is asked, and what it said is drawn. */
async function settled(loaded: Record<string, unknown>) {
  await waitFor(async () => {
    const { requests } = serverOf(loaded);
    await expect(requests.some(({ path }) => path.endsWith("/user"))).toBe(true);
    await expect(requests.length).toBeGreaterThan(1);
    await expect(requests.every(({ status }) => status !== null)).toBe(true);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Every seat is assigned, and one is held by an expired invitation. */
export const Full = meta.story({
  parameters: { server: fullServer() },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByText("All 10 seats are assigned");
    await canvas.findByText("Add seats to invite more people. One expired invitation is holding a seat.");
    await userEvent.click(canvas.getByRole("button", { name: "Add seats" }));
    await expect(args.onChangeSeats).toHaveBeenCalledWith(11);
  },
});

Full.test("the expired one can be freed, and the notice goes", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Free that seat" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Revoke Tomás Echeverría’s seat?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Revoke seat" }));
  await waitFor(() => expect(canvas.queryByText("All 10 seats are assigned")).toBeNull());
});

/** More are assigned than paid for. */
export const OverAssigned = meta.story({
  parameters: { server: { ...demoServer(), total: 8 } },
  play: async ({ canvas, userEvent, args }) => {
    const title = await canvas.findByText("10 of 8 seats are assigned");
    // Not the icon of a failure: its shape tells them apart without colour, too.
    const icon = title.closest(".ps-notice")!.querySelector("svg path");
    await expect(icon).toHaveAttribute("d", moreIcons.warning.path);
    // It offers to free that seat.
    await canvas.findByText("Add 2 seats, or revoke 2. One expired invitation is holding a seat.");
    await expect(canvas.getByRole("button", { name: "Free that seat" })).toBeVisible();
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 seats" }));
    await waitFor(() => expect(args.onChangeSeats).toHaveBeenCalledWith(10));
  },
});

/** The seller does not let the portal change the number: the host is asked. */
export const OverAssignedAndLocked = meta.story({
  parameters: { server: { ...demoServer(), total: 8, world: "locked" } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await settled(loaded);
    await userEvent.click(await canvas.findByRole("button", { name: "Add 2 seats" }));
    await expect(args.onSeatsNeeded).toHaveBeenCalledWith(2);
  },
});

/** An order's seats cannot change: without a host that sells more, only revoking is left. */
export const FullOrder = meta.story({
  beforeEach: ({ loaded }) => {
    const server = serverOf(loaded);
    server.seed({ orderId: server.ids.order }, [
      claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli.virtanen@nordal.example" }),
      claimed("2026-03-03", { name: "Ines Okafor", email: "ines.okafor@nordal.example" }),
    ]);
  },
  render: (args, { loaded }) => (
    <SeatsNotices {...args} onSeatsNeeded={undefined} source={{ orderId: serverOf(loaded).ids.order }} />
  ),
  play: async ({ canvas }) => {
    await canvas.findByText("All 2 seats are assigned");
    await canvas.findByText("Revoke a seat to invite someone else.");
    await expect(canvas.queryByRole("button")).toBeNull();
  },
});

async function bookTen(server: SeatServer) {
  await server.fetch(`https://api.polar.sh/v1/customer-portal/subscriptions/${server.ids.sub}`, {
    method: "PATCH",
    headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
    body: '{"seats":10}',
  });
}

/** A change that is booked, and the way to take it back. */
export const Booked = meta.story({
  parameters: { server: { ...demoServer(), proration: "next_period" } },
  beforeEach: async ({ loaded }) => bookTen(serverOf(loaded)),
  play: async ({ canvas }) => {
    await canvas.findByText(/^From \w+ \d+ the plan has 10 seats$/);
    await expect(canvas.getByText(/^This change was booked on \w+ \d+\.$/)).toBeVisible();
  },
});

Booked.test("keeping the seats takes it back with one request", async ({ canvas, userEvent, loaded }) => {
  const before = serverOf(loaded).requests.length;
  await userEvent.click(canvas.getByRole("button", { name: "Keep 12" }));
  await waitFor(() => expect(canvas.queryByText(/the plan has 10 seats/)).toBeNull());
  await expect(serverOf(loaded).requests.slice(before)).toMatchObject([
    { method: "PATCH", body: '{"pending_update":null}' },
  ]);
  await waitFor(() => expect(document.activeElement).toHaveClass("ps-notices"));
});

Booked.test("a request that did not work is told", async ({ canvas, userEvent, loaded }) => {
  serverOf(loaded).goOffline();
  await userEvent.click(canvas.getByRole("button", { name: "Keep 12" }));
  await canvas.findByRole("alert");
  await expect(canvas.getByText(/no seat is added or charged twice/)).toBeVisible();
});

/** More were assigned since it was booked than there will be seats. */
export const BookedTooFew = meta.story({
  parameters: { server: { ...demoServer(), proration: "next_period" } },
  beforeEach: async ({ loaded }) => {
    const server = serverOf(loaded);
    await bookTen(server);
    server.seed(server.source, [
      claimed("2026-03-03", { name: "Noor Haddad", email: "noor.haddad@nordal.example" }),
      claimed("2026-03-03", { name: "Ivo Brandt", email: "ivo.brandt@nordal.example" }),
    ]);
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/^From \w+ \d+ the plan has 10 seats$/);
    await expect(canvas.getByText(/^12 are assigned\. Revoke 2 seats by then\./)).toBeVisible();
  },
});

export const PastDue = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).pastDue(),
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByText("The last payment failed");
    await userEvent.click(canvas.getByRole("button", { name: "Pay now" }));
    await expect(args.onBillingNeeded).toHaveBeenCalledOnce();
  },
});

export const Ending = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).cancelAtPeriodEnd(),
  play: async ({ canvas }) => {
    await canvas.findByText(/^This subscription ends on \w+ \d+$/);
    await canvas.findByRole("button", { name: "Renew plan" });
  },
});

export const Ended = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).endSubscription(),
  play: async ({ canvas }) => {
    await canvas.findByText("This subscription has ended");
    await canvas.findByText(/^It ended on \w+ \d+. Renew the plan to assign seats again\.$/);
  },
});

/** Reminds whoever buys for others that they need a seat for themselves, too. */
export const BuyerWithoutSeat = meta.story({
  parameters: {
    server: {
      ...demoServer(),
      seats: [claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli.virtanen@nordal.example" })],
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText("You hold no seat yourself");
  },
});

BuyerWithoutSeat.test("one click assigns one", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Assign me a seat" }));
  await waitFor(() => expect(canvas.queryByText("You hold no seat yourself")).toBeNull());
  const { ids } = serverOf(loaded);
  await waitFor(() => expect(serverOf(loaded).seats().at(-1)?.email).toBe(ids.buyer_email));
  await canvas.findByText("1 seat assigned", { selector: "[role=status]" });
});

BuyerWithoutSeat.test("who wants none says so", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Dismiss" }));
  await expect(canvas.queryByText("You hold no seat yourself")).toBeNull();
});

/** There is nothing to say. */
export const Quiet = meta.story({
  play: async ({ canvasElement, loaded }) => {
    await settled(loaded);
    await expect(canvasElement.querySelector(".ps-notice")).toBeNull();
  },
});

/** Whoever may only look is told nothing that others have to mend. */
export const PlainMember = meta.story({
  parameters: { actor: "member", server: fullServer() },
  play: async ({ canvasElement, loaded }) => {
    await settled(loaded);
    await expect(canvasElement.querySelector(".ps-notice")).toBeNull();
  },
});

/** The plan and the person cannot be loaded: what the list says is still told. */
export const PlanFails = meta.story({
  parameters: { server: { ...demoServer(), seats: [aSeat()], total: 1 } },
  beforeEach: ({ loaded }) => {
    serverOf(loaded).disturb(({ path }) =>
      path.includes("/subscriptions/") || path.endsWith("/user") ? { outcome: "crash before" } : undefined,
    );
  },
  play: async ({ canvas }) => {
    await canvas.findByText("The only seat is assigned");
  },
});
