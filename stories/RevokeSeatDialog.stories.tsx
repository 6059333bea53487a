import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { personOf, RevokeSeatDialog, useSeats } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";

interface RevokeProps extends Omit<React.ComponentProps<typeof RevokeSeatDialog>, "seat"> {
  /** Whose seat: the beginning of the name. */
  readonly person: string;
}

/** The dialog for the seat of a person in the list. */
function Revoke({ person, ...props }: RevokeProps) {
  const { data } = useSeats(props.source);
  const seat = data?.seats.find((it) => personOf(it).title?.startsWith(person));
  return seat ? <RevokeSeatDialog {...props} seat={seat} /> : null;
}

const meta = preview.meta({
  title: "RevokeSeatDialog",
  component: Revoke,
  args: {
    source: { subscriptionId: "" },
    person: "Anneli",
    open: true,
    onOpenChange: fn(),
    onRevoked: fn(),
  },
  render: (args, { loaded }) => <Revoke {...args} source={loaded["server"].source} />,
});

/** It names the person, says what they lose and that the bill stays the same. Cancel has the focus. */
export const Claimed = meta.story({
  play: async ({ canvas }) => {
    const question = await canvas.findByRole("dialog", { name: "Revoke Anneli Virtanen’s seat?" });
    // The focus is on the answer, so what is asked is read out with the title.
    await expect(question).toHaveAccessibleDescription(/Anneli loses access at once\./);
    const dialog = within(question);
    await waitFor(() => expect(dialog.getByRole("button", { name: "Cancel" })).toHaveFocus());
    await waitFor(() => expect(dialog.getByText("Anneli loses access at once.")).toBeVisible());
    await expect(dialog.getByText("Your bill stays the same: 12 seats.")).toBeVisible();
  },
});

/** Nobody loses access who never had it. */
export const Pending = meta.story({
  args: { person: "procurement" },
  play: async ({ canvas }) => {
    await canvas.findByText("The invitation can no longer be claimed.");
  },
});

/** A refusal stands where the click was made. */
export const Refused = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Revoke seat" });
    (loaded["server"] as SeatServer).goOffline();
    await userEvent.click(button);
    const alert = within(await canvas.findByRole("alert"));
    await waitFor(() => expect(alert.getByText("Anneli Virtanen’s seat was not revoked")).toBeVisible());
  },
});

/** The revocation is on its way. */
export const Revoking = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Revoke seat" });
    (loaded["server"] as SeatServer).disturb(() => ({ wayIn: 1_000_000 }));
    await userEvent.click(button);
    await canvas.findByRole("button", { name: "Revoking" });
  },
});

/** Accepted: it closes, and the host is told. */
export const Revoked = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Revoke seat" }));
    await waitFor(() => expect(args.onRevoked).toHaveBeenCalledOnce());
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
});
