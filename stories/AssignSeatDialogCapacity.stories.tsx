import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import type { SeatServerOptions } from "../src/testing/index.ts";
import { paste, ready } from "./assigning.ts";
import { demoServer, fullServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "AssignSeatDialog/Capacity",
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

/** More people than seats, and no way to buy more here: it says what can be done. */
export const TooMany = meta.story({
  args: { onSeatsNeeded: fn() },
  parameters: { server: { ...fullServer(), world: "locked" } },
  play: async ({ canvas }) => {
    paste(await ready(canvas), "lena@nordal.example, kwame@nordal.example");
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 2 seats" })).toHaveAccessibleDescription(
        "Add 2 seats or remove 2 people.",
      ),
    );
  },
});

TooMany.test("the way to more seats says how many", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Add 2 seats" }));
  await expect(args.onSeatsNeeded).toHaveBeenCalledWith(2);
});

/** Seats cannot be bought at all: it says so in plain words. */
export const TooManyForGood = meta.story({
  parameters: { server: { ...fullServer(), world: "locked" } },
  play: async ({ canvas }) => {
    paste(await ready(canvas), "lena@nordal.example, kwame@nordal.example");
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 2 seats" })).toHaveAccessibleDescription(
        "Ask Nordal for more or fewer seats. Remove 2 people.",
      ),
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

/** Two people more than seats are free: one click adds the seats, with the price before it, and assigns them. */
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
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
        "Add 2 seats or remove 2 people.",
      ),
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
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
        /^New seats would come on \w+ \d+. Until then, remove 2 people.$/,
      ),
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
  await waitFor(() =>
    expect(canvas.getByRole("button", { name: "Assign 4 seats" })).toHaveAccessibleDescription(
      /^From \w+ \d+ the plan has 14 seats. Until then, remove 2 people.$/,
    ),
  );
  await expect(canvas.queryByRole("button", { name: "Add 2 seats" })).toBeNull();
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
