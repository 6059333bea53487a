import { expect, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatManager } from "../src/index.ts";
import { de } from "../src/labels/de.ts";

const meta = preview.meta({
  title: "Languages",
  component: SeatManager,
  args: { source: { subscriptionId: "" } },
  // The page says its language itself: a screen reader takes its voice from there.
  render: (args, { loaded }) => (
    <div lang={args.labels?.locale}>
      <SeatManager {...args} source={loaded["server"].source} />
    </div>
  ),
});

/** `import { de } from "polar-seats/labels/de"`: the words, and with them how dates and numbers are written. */
export const German = meta.story({
  args: { labels: de },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Plätze" })).toBeVisible();
    await expect(await canvas.findByText("10 von 12")).toBeVisible();
    await expect(canvas.getByText("Plätzen zugewiesen, 2 frei")).toBeVisible();
    const claimed = within(await canvas.findByRole("row", { name: /Ines Okafor/ }));
    await expect(claimed.getByText("Angenommen")).toBeVisible();
    // There, though not in sight where the page is narrow.
    await expect(claimed.getByText("12.01.2026")).toBeInTheDocument();
    const pending = within(canvas.getByRole("row", { name: /procurement/ }));
    await expect(pending.getByText("Ausstehend")).toBeVisible();
    await expect(pending.getByText(/^läuft in [45] Std\. ab$/)).toBeVisible();
    const expired = within(canvas.getByRole("row", { name: /Tomás/ }));
    await expect(expired.getByText("Einladung abgelaufen")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Plätze zuweisen" })).toBeVisible();
  },
});

German.test("what opens on demand is German too", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("button", { name: "Aktionen für Anneli Virtanen" }));
  await userEvent.click(await canvas.findByRole("menuitem", { name: "Platz entziehen…" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Platz von Anneli Virtanen entziehen?" }));
  await waitFor(() => expect(dialog.getByText("Anneli verliert sofort den Zugang.")).toBeVisible());
  await userEvent.click(dialog.getByRole("button", { name: "Abbrechen" }));
  await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
});
