import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { ChangeSeatsDialog } from "../src/index.ts";
import type { SeatServer, SeatServerOptions } from "../src/testing/index.ts";
import { demoServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

/** Twelve seats at $16.00, ten assigned, charged at once, with tax. */
const plan: SeatServerOptions = {
  ...demoServer(),
  price: { tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1600 }] },
  proration: "invoice",
  paymentMethod: "works",
  changePreview: { taxRate: 0.2 },
};

const meta = preview.meta({
  title: "ChangeSeatsDialog",
  component: ChangeSeatsDialog,
  parameters: { server: plan },
  args: { source: { subscriptionId: "" }, open: true, onOpenChange: fn(), onChanged: fn() },
  render: (args, { loaded }) => <ChangeSeatsDialog {...args} source={loaded["server"].source} />,
});

type Canvas = ReturnType<typeof within>;

const field = (canvas: Canvas) => canvas.findByRole("spinbutton", { name: "Seats" });
const writes = (server: SeatServer) => server.requests.filter(({ method }) => method === "PATCH");

/** Three more: what they cost today, and what the next invoice will be. */
export const More = meta.story({
  args: { seats: 15 },
  play: async ({ canvas }) => {
    await waitFor(async () => expect(await field(canvas)).toHaveFocus());
    await canvas.findByText("3 more than now");
    await expect(canvas.getByText("Minimum 10, already assigned")).toBeVisible();
    await canvas.findByRole("button", { name: /^Add 3 seats for \$\d\d\.\d\d$/ });
    await expect(canvas.getByText("$240.00")).toBeVisible();
    await expect(canvas.getByText("15 seats × $16.00, plus tax")).toBeVisible();
  },
});

More.test("one click, one request, and the host is told", async ({ canvas, userEvent, args, loaded }) => {
  await userEvent.click(canvas.getByRole("button", { name: /^Add 3 seats for/ }));
  await waitFor(() => expect(args.onChanged).toHaveBeenCalledOnce());
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  await expect(writes(serverOf(loaded)).map(({ body }) => body)).toEqual(['{"seats":15}']);
  await expect(serverOf(loaded).subscription().seats).toBe(15);
});

More.test("arrow keys, buttons and typing all count", async ({ canvas, userEvent }) => {
  const input = await field(canvas);
  await userEvent.type(input, "{ArrowUp}{ArrowUp}{ArrowDown}");
  await expect(input).toHaveValue("16");
  await userEvent.click(canvas.getByRole("button", { name: "One seat less" }));
  await expect(input).toHaveValue("15");
  await userEvent.clear(input);
  await userEvent.type(input, "20");
  await expect(input).toHaveValue("20");
  await canvas.findByText("8 more than now");
  await userEvent.keyboard("{PageDown}");
  await expect(input).toHaveValue("10");
});

/** Down to what is assigned: whom to revoke first is one click away. */
export const Fewer = meta.story({
  args: { seats: 10 },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText("2 fewer than now");
    await expect(canvas.getByRole("button", { name: "One seat less" })).toHaveAccessibleDescription(
      "Minimum 10, already assigned",
    );
    await canvas.findByText("Credit for later invoices");
    await userEvent.click(canvas.getByText("Revoke a seat to go lower"));
    const people = canvas.getAllByRole("button", { name: /^Revoke .*…$/ });
    await expect(people.map((button) => button.getAttribute("aria-label"))).toEqual([
      "Revoke Tomás Echeverría…",
      "Revoke Maria-Fernanda Villanueva Quiroga…",
      "Revoke procurement+emea@nordal.example…",
      "Revoke 中村 さくら…",
    ]);
  },
});

Fewer.test(
  "a seat taken back lowers the floor, and the focus is in the field",
  async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Revoke Tomás Echeverría…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "Revoke Tomás Echeverría’s seat?" }));
    await userEvent.click(dialog.getByRole("button", { name: "Revoke seat" }));
    await canvas.findByText("Minimum 9, already assigned");
    await waitFor(async () => expect(await field(canvas)).toHaveFocus());
    await userEvent.keyboard("{ArrowDown}");
    await canvas.findByText("3 fewer than now");
  },
);

/** Less than is assigned can be typed, and is not sent. */
export const TooFew = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const input = await field(canvas);
    await userEvent.clear(input);
    await userEvent.type(input, "4{Enter}");
    await expect(input).toBeInvalid();
    await expect(canvas.getByRole("button", { name: "Remove 8 seats" })).toHaveAccessibleDescription(
      "Minimum 10, already assigned",
    );
    await expect(writes(serverOf(loaded))).toHaveLength(0);
  },
});

/** What is no number stays as it was typed, and buys nothing. */
export const NoNumber = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const input = await field(canvas);
    await userEvent.clear(input);
    await userEvent.click(input);
    await userEvent.paste("15.00");
    await userEvent.keyboard("{Enter}");
    await expect(input).toHaveValue("15.00");
    await expect(input).toBeInvalid();
    await expect(input).not.toHaveAttribute("aria-valuenow");
    const why = "Write a whole number in digits only, such as 15";
    await expect(input).toHaveAccessibleDescription(why);
    await expect(canvas.getByRole("button", { name: "Change seats" })).toHaveAccessibleDescription(why);
    await expect(canvas.queryByText(/now$/)).toBeNull();
    await expect(writes(serverOf(loaded))).toHaveLength(0);
  },
});

NoNumber.test("counting begins at the least there can be", async ({ canvas, userEvent }) => {
  const input = await field(canvas);
  await userEvent.type(input, "{ArrowUp}");
  await expect(input).toHaveValue("10");
});

/** Grouped as the language groups. */
export const Thousands = meta.story({
  play: async ({ canvas, userEvent }) => {
    const input = await field(canvas);
    await userEvent.clear(input);
    await userEvent.type(input, "1,500");
    await expect(input).toHaveValue("1,500");
    await canvas.findByText("1,488 more than now");
    await userEvent.keyboard("{ArrowDown}");
    await expect(input).toHaveValue("1499");
  },
});

/** An emptied field is not a wish for no seats. */
export const Emptied = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const input = await field(canvas);
    await userEvent.clear(input);
    await expect(input).not.toHaveAttribute("aria-valuenow");
    await expect(canvas.getByRole("button", { name: "Change seats" })).toHaveAccessibleDescription(
      "Minimum 10, already assigned",
    );
    await expect(canvas.queryByText(/fewer than now/)).toBeNull();
    await userEvent.type(input, "{Enter}");
    await expect(writes(serverOf(loaded))).toHaveLength(0);
  },
});

/** The price has an upper bound, and a price per part. */
export const PriceBounds = meta.story({
  args: { seats: 20 },
  parameters: {
    server: {
      ...plan,
      price: {
        type: "graduated",
        tiers: [
          { min_seats: 5, max_seats: 10, price_per_seat: 2000 },
          { min_seats: 11, max_seats: 20, price_per_seat: 1500 },
        ],
      },
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText("This plan has at most 20 seats");
    await expect(canvas.getByRole("button", { name: "One seat more" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await expect(canvas.getByText("$350.00")).toBeVisible();
    await expect(canvas.getByText("20 seats, plus tax")).toBeVisible();
  },
});

/** Booked for the next period: nothing is charged today, and the click says when. */
export const NextPeriod = meta.story({
  args: { seats: 10 },
  parameters: { server: { ...plan, proration: "next_period" } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^You keep 12 seats until \w+ \d+$/);
    await waitFor(() => expect(canvas.getByText("$0.00")).toBeVisible());
    await canvas.findByRole("button", { name: /^Remove 2 seats on \w+ \d+$/ });
  },
});

NextPeriod.test("what is booked can be taken back", async ({ canvas, userEvent, args, loaded }) => {
  await userEvent.click(await canvas.findByRole("button", { name: /^Remove 2 seats on/ }));
  await waitFor(() => expect(args.onChanged).toHaveBeenCalledOnce());
  await expect(serverOf(loaded).subscription()).toMatchObject({ seats: 12, pending_update: { seats: 10 } });
  const input = await field(canvas);
  await expect(canvas.getByRole("button", { name: /^Remove 2 seats on/ })).toHaveAccessibleDescription(
    "This is booked already.",
  );
  await userEvent.type(input, "{ArrowUp}{ArrowUp}");
  await userEvent.click(canvas.getByRole("button", { name: "Keep 12 seats" }));
  await waitFor(() => expect(serverOf(loaded).subscription().pending_update).toBeNull());
});

/** Another number is booked already: said before it is replaced, or taken back. */
export const Booked = meta.story({
  args: { seats: 12 },
  parameters: { server: { ...plan, proration: "next_period" } },
  beforeEach: async ({ loaded }) => {
    const server = serverOf(loaded);
    await server.fetch(`https://api.polar.sh/v1/customer-portal/subscriptions/${server.ids.sub}`, {
      method: "PATCH",
      headers: { Authorization: `Bearer ${server.session()}`, "Content-Type": "application/json" },
      body: '{"seats":10}',
    });
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/^From \w+ \d+ the plan has 10 seats$/);
    await expect(canvas.getByText("Another number takes its place.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Keep 12 seats" })).not.toHaveAttribute("aria-disabled");
  },
});

/** Prorated: nothing today, the rest of this period with the next invoice. */
export const Prorated = meta.story({
  args: { seats: 15 },
  parameters: { server: { ...plan, proration: "prorate" } },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", { name: /^Add 3 seats, \$\d\d\.\d\d on \w+ \d+$/ });
    const [price = ""] = /\$\d\d\.\d\d/.exec(button.textContent) ?? [];
    // It stands with the invoice that it is added to, after what is charged today.
    const bill = [...canvas.getByText("Charged today").closest("dl")!.children];
    await expect(bill.map(({ textContent }) => textContent)).toEqual([
      "Charged today$0.00",
      expect.stringMatching(/^3 seats until \w+ \d+\$\d\d\.\d\d$/),
      expect.stringMatching(/^Next invoice, .*, plus tax\$192\.00\$/),
    ]);
    await expect(bill[1]).toHaveTextContent(price);
    await expect(canvas.getByText(`15 seats × $16.00 + ${price}, plus tax`)).toBeVisible();
    await expect(canvas.getByText(`$${(240 + Number(price.slice(1))).toFixed(2)}`)).toBeVisible();
  },
});

/** A new period from today. */
export const NewPeriod = meta.story({
  args: { seats: 15 },
  parameters: { server: { ...plan, proration: "reset" } },
  play: async ({ canvas }) => {
    await canvas.findByText("A new period with 15 seats begins today");
    await canvas.findByRole("button", { name: "Add 3 seats for $288.00" });
  },
});

/** A server without the private preview: words instead of a number. */
export const NoPreview = meta.story({
  args: { seats: 15 },
  parameters: { server: { ...plan, changePreview: false } },
  play: async ({ canvas }) => {
    await canvas.findByText("The rest of this period is charged today.");
    await canvas.findByRole("button", { name: "Add 3 seats" });
    await expect(canvas.queryByText("Charged today")).toBeNull();
    await expect(canvas.getByText("$240.00")).toBeVisible();
  },
});

/** The answer for a number that is no longer wanted is never shown. */
export const StalePrices = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const previews = () => serverOf(loaded).requests.filter(({ path }) => path.endsWith("change-preview"));
    const input = await field(canvas);
    serverOf(loaded).disturb(({ body }) => (body === '{"seats":13}' ? { wayOut: 1500 } : undefined));
    await userEvent.type(input, "{ArrowUp}");
    await waitFor(() => expect(previews()).toHaveLength(1));
    await userEvent.type(input, "{ArrowUp}{ArrowUp}{ArrowUp}");
    await canvas.findByRole("button", { name: /^Add 4 seats for/ });
    // What was counted past was not asked for.
    await expect(previews().map(({ body }) => body)).toEqual(['{"seats":13}', '{"seats":16}']);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    await canvas.findByRole("button", { name: /^Add 4 seats for/ });
  },
});

/** Yen have no cents. */
export const Yen = meta.story({
  args: { seats: 15 },
  parameters: {
    server: {
      ...plan,
      price: { currency: "jpy", tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1600 }] },
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: /^Add 3 seats for ¥\d,?\d{3}$/ });
    await expect(canvas.getByText("¥24,000")).toBeVisible();
  },
});

/** The card is declined: nothing has changed, and the way out is named. */
export const PaymentFailed = meta.story({
  args: { seats: 15, onBillingNeeded: fn() },
  parameters: { server: { ...plan, paymentMethod: "declined" } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^Add 3 seats for/ }));
    const alert = within(await canvas.findByRole("alert"));
    await expect(alert.getByText("The number of seats was not changed")).toBeVisible();
    await expect(
      alert.getByText(/^The payment did not go through.*You have 12 seats as before\.$/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Go to billing" }));
    await expect(args.onBillingNeeded).toHaveBeenCalledOnce();
    await expect(await field(canvas)).toHaveValue("15");
  },
});

/** The answer is lost, but the seats are there: that is what counts. */
export const AnswerLost = meta.story({
  args: { seats: 15 },
  play: async ({ canvas, userEvent, args, loaded }) => {
    const button = await canvas.findByRole("button", { name: /^Add 3 seats for/ });
    serverOf(loaded).disturb(({ method }) => (method === "PATCH" ? { outcome: "answer lost" } : undefined));
    await userEvent.click(button);
    await waitFor(() => expect(args.onChanged).toHaveBeenCalledOnce());
    await expect(writes(serverOf(loaded))).toHaveLength(1);
  },
});

/** Nobody knows what became of it: it says so, and that trying again is safe. */
export const Offline = meta.story({
  args: { seats: 15 },
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: /^Add 3 seats for/ });
    serverOf(loaded).goOffline();
    await userEvent.click(button);
    const alert = within(await canvas.findByRole("alert"));
    await expect(alert.getByText("The number of seats may not have been changed")).toBeVisible();
    await expect(alert.getByText(/no seat is added or charged twice/)).toBeVisible();
  },
});

/** The change is on its way. */
export const Changing = meta.story({
  args: { seats: 15 },
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: /^Add 3 seats for/ });
    serverOf(loaded).disturb(() => ({ wayIn: 1_000_000 }));
    await userEvent.click(button);
    await canvas.findByRole("button", { name: "Changing seats" });
  },
});

/** The seller does not let the portal change the number. */
export const Locked = meta.story({
  parameters: { server: { ...plan, world: "locked" } },
  play: async ({ canvas }) => {
    await canvas.findByText("Seats cannot be changed here");
    await expect(canvas.getByText("Ask Nordal for more or fewer seats.")).toBeVisible();
  },
});

/** A plain member may not change the number. */
export const NotAllowed = meta.story({
  parameters: { actor: "member" },
  play: async ({ canvas }) => {
    await canvas.findByText("You cannot change seats");
  },
});

/** The plan ends with its period. */
export const Ending = meta.story({
  args: { onBillingNeeded: fn() },
  beforeEach: ({ loaded }) => serverOf(loaded).cancelAtPeriodEnd(),
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByText(/^This subscription ends on /);
    await userEvent.click(canvas.getByRole("button", { name: "Renew plan" }));
    await expect(args.onBillingNeeded).toHaveBeenCalledOnce();
  },
});

export const Ended = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).endSubscription(),
  play: async ({ canvas }) => {
    await canvas.findByText("This subscription has ended");
  },
});

/** Canceled elsewhere meanwhile: the refusal is told in words, and the dialog says what is true now. */
export const CanceledMeanwhile = meta.story({
  args: { seats: 15 },
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: /^Add 3 seats for/ });
    serverOf(loaded).cancelSubscription();
    await userEvent.click(button);
    await canvas.findByText("This subscription has ended");
  },
});

/** More are assigned than paid for: it begins with as many as are needed. */
export const OverAssigned = meta.story({
  parameters: { server: { ...plan, total: 8 } },
  play: async ({ canvas }) => {
    await expect(await field(canvas)).toHaveValue("10");
    await canvas.findByRole("button", { name: /^Add 2 seats for/ });
  },
});

/** The plan cannot be loaded: nothing can be said about its price. */
export const PlanFails = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).goOffline(),
  play: async ({ canvas }) => {
    await canvas.findByText("The plan could not be loaded");
  },
});

PlanFails.test("Try again brings it", async ({ canvas, userEvent, loaded }) => {
  serverOf(loaded).goOnline();
  await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
  await field(canvas);
});

export const Loading = meta.story({
  parameters: { server: { ...plan, latency: 1_000_000 } },
  play: async ({ canvas }) => {
    await canvas.findByText("Loading the plan");
  },
});
