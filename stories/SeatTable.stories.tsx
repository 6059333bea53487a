import { expect, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatTable } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";
import { invited } from "./demoServer.ts";

const meta = preview.meta({
  title: "SeatTable",
  component: SeatTable,
  args: { source: { subscriptionId: "" } },
  render: (args, { loaded }) => <SeatTable {...args} source={loaded["server"].source} />,
});

/** On its own, the table offers no way to assign: nobody has told it what that would do. */
export const Alone = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole("row", { name: /2 seats free/ });
    await expect(canvas.queryByRole("button", { name: "Assign" })).toBeNull();
  },
});

/** With `onAssign`, the free seats lead somewhere. */
export const WithAssign = meta.story({ args: { onAssign: () => {} } });

/** An hour before an invitation expires, the row warns; a minute after it was sent, it says so. */
export const Invitations = meta.story({
  parameters: {
    server: {
      total: 4,
      seats: [
        invited(23.999, { email: "just.invited@nordal.example" }),
        invited(12, { email: "this.morning@nordal.example" }),
        invited(40 / 60, { email: "nearly.over@nordal.example" }),
        invited(-2, { email: "too.late@nordal.example" }),
      ],
    },
  },
  play: async ({ canvas }) => {
    const row = async (name: RegExp) => within(await canvas.findByRole("row", { name }));
    await expect((await row(/just\.invited/)).getByText("sent just now")).toBeVisible();
    await expect((await row(/this\.morning/)).getByText("expires in 12 h")).toBeVisible();
    await expect((await row(/nearly\.over/)).getByText(/^expires in (39|40) min$/)).toBeVisible();
    await expect((await row(/too\.late/)).getByText("Invitation expired")).toBeVisible();
  },
});

/** A resend whose answer is lost stays as a notice, with the way to try it again, until it is read. */
export const ResendFails = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: /^Actions for procurement/ });
    (loaded["server"] as SeatServer).goOffline();
    await userEvent.click(button);
    await userEvent.click(await canvas.findByRole("menuitem", { name: "Resend invitation" }));
    const notice = within(await canvas.findByRole("alert"));
    await expect(notice.getByText(/may not have been sent to procurement/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
});

/** A menu by the keyboard: it opens on its first item, closes with Escape, and the focus is back on its button. */
export const MenuByKeyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole("button", { name: /^Actions for procurement/ });
    button.focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByRole("menuitem", { name: "Resend invitation" })).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    await expect(canvas.getByRole("menuitem", { name: "Revoke seat…" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect(button).toHaveFocus();
  },
});

export const Loading = meta.story({ parameters: { server: { latency: 1_000_000 } } });

/** An order's seats are a list like any other. */
export const Order = meta.story({
  render: (args, { loaded }) => {
    const { ids } = loaded["server"] as SeatServer;
    return <SeatTable {...args} source={{ orderId: ids.order }} />;
  },
  play: async ({ canvas, canvasElement }) => {
    const title = await canvas.findByRole("heading", { name: "No seats assigned yet" });
    // However few seats there are to draw, they stand above the middle of the words.
    const seats = document.createRange();
    seats.selectNodeContents(canvasElement.querySelector(".ps-plan")!);
    const [drawn, words] = [seats.getBoundingClientRect(), title.getBoundingClientRect()];
    await expect(drawn.left + drawn.width / 2).toBeCloseTo(words.left + words.width / 2, 0);
  },
});

/** A plan that is not sold by the seat. */
export const NoSeats = meta.story({
  render: (args, { loaded }) => {
    const { ids } = loaded["server"] as SeatServer;
    return <SeatTable {...args} source={{ subscriptionId: ids.sub_noseats }} />;
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "This plan has no seats" });
  },
});

/** Somebody else's subscription, or none. */
export const NotFound = meta.story({
  render: (args, { loaded }) => {
    const { ids } = loaded["server"] as SeatServer;
    return <SeatTable {...args} source={{ subscriptionId: ids.sub_other }} />;
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "These seats were not found" });
  },
});

/** The server has a problem: the number is for whoever is asked for help. */
export const ServerError = meta.story({
  beforeEach: ({ loaded }) => {
    (loaded["server"] as SeatServer).disturb(() => ({
      outcome: Response.json({ error: "Unavailable" }, { status: 503 }),
    }));
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("503")).toBeVisible();
  },
});
