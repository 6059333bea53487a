import { expect, fn, waitFor } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";
import { fullServer } from "./demoServer.ts";

const meta = preview.meta({
  title: "AssignSeatDialog",
  component: AssignSeatDialog,
  args: { source: { subscriptionId: "" }, open: true, onOpenChange: fn(), onAssigned: fn() },
  render: (args, { loaded }) => <AssignSeatDialog {...args} source={loaded["server"].source} />,
});

/** The field has the focus. */
export const Open = meta.story({
  play: async ({ canvas }) => {
    const field = await canvas.findByLabelText("Email address");
    await waitFor(() => expect(field).toHaveFocus());
    await expect(canvas.getByRole("dialog", { name: "Assign seats" })).toHaveAccessibleDescription(
      /24 hours/,
    );
  },
});

/** What is not an address is told at the field, and nothing is sent. */
export const NotAnAddress = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await canvas.findByLabelText("Email address");
    await userEvent.type(field, "lena.hartwig@nordal{Enter}");
    await expect(field).toHaveAccessibleDescription("“lena.hartwig@nordal” is not a complete address.");
    await expect(field).toBeInvalid();
    const server = loaded["server"] as SeatServer;
    await expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(0);
  },
});

export const Nothing = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText("Email address"), "{Enter}");
    await canvas.findByText("Enter the email address of the person.");
  },
});

/** The server asks the DNS: a domain that takes no mail is refused, in words, and what was typed stays. */
export const Undeliverable = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByLabelText("Email address");
    await userEvent.type(field, "lena@nxdomain-acme.dev{Enter}");
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription("This address cannot receive email. Check its spelling."),
    );
    await expect(field).toHaveValue("lena@nxdomain-acme.dev");
  },
});

/** Who has a seat already is recognised before anything is sent, in whatever letters. */
export const AlreadySeated = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByLabelText("Email address");
    // The list is known by then.
    await waitFor(() => expect(canvas.getByRole("button", { name: "Assign seat" })).toBeEnabled());
    await new Promise((resolve) => setTimeout(resolve, 600));
    await userEvent.type(field, "Anneli.Virtanen@nordal.example{Enter}");
    await expect(field).toHaveAccessibleDescription("Anneli.Virtanen@nordal.example already has a seat.");
  },
});

/** Somebody else took the last seat a moment ago. */
export const NoSeatsLeft = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await canvas.findByLabelText("Email address");
    await new Promise((resolve) => setTimeout(resolve, 600));
    (loaded["server"] as SeatServer).setTotalSeats(10);
    await userEvent.type(field, "lena.hartwig@nordal.example{Enter}");
    await waitFor(() => expect(field).toHaveAccessibleDescription("No seats are left."));
    await expect(field).toHaveValue("lena.hartwig@nordal.example");
  },
});

/** Every seat is assigned. */
export const Full = meta.story({
  parameters: { server: fullServer() },
  play: async ({ canvas }) => {
    await canvas.findByText("All 10 seats are assigned", { selector: "strong" });
  },
});

/** On its way. */
export const Assigning = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await canvas.findByLabelText("Email address");
    (loaded["server"] as SeatServer).disturb(() => ({ wayIn: 1_000_000 }));
    await userEvent.type(field, "lena.hartwig@nordal.example{Enter}");
    await expect(await canvas.findByRole("button", { name: "Assigning" })).toHaveAttribute(
      "aria-busy",
      "true",
    );
  },
});

/** Accepted: it closes, and the host is told. */
export const Assigned = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(await canvas.findByLabelText("Email address"), "lena.hartwig@nordal.example{Enter}");
    await waitFor(() => expect(args.onAssigned).toHaveBeenCalledOnce());
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
});
