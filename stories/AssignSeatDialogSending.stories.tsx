import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import { paste, ready } from "./assigning.ts";
import { demoServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "AssignSeatDialog/Sending",
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

const six = ["lena", "kwame", "jonas", "youssef", "chiara", "mei"].map((name) => `${name}@nordal.example`);

/** While it runs: four on their way at a time, the others wait, and it can be stopped. */
export const Running = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.join("\n"));
    serverOf(loaded).disturb(({ method }) => (method === "POST" ? { wayIn: 1_000_000 } : undefined));
    await userEvent.click(await canvas.findByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByRole("heading", { name: "Assigning 6 seats" });
    await expect(canvas.getAllByText("Sending")).toHaveLength(4);
    await expect(canvas.getAllByText("Waiting")).toHaveLength(2);
    await expect(canvas.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "6");
  },
});

Running.test("closing asks first", async ({ canvas, userEvent, args }) => {
  await userEvent.keyboard("{Escape}");
  await canvas.findByText("Whoever is still waiting would not be invited.");
  await expect(args.onOpenChange).not.toHaveBeenCalled();
  await userEvent.click(canvas.getByRole("button", { name: "Stop and close" }));
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
});

/** Asked too much at once: it waits, visibly, and nobody fails. */
export const Resting = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.join("\n"));
    serverOf(loaded).disturb(({ method }) =>
      method === "POST"
        ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "42" } }) }
        : undefined,
    );
    await userEvent.click(await canvas.findByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByText(/^Asked too much at once. It goes on in 4[12] s.$/);
    // Four were on their way when the first of them was told to rest.
    await waitFor(() => expect(canvas.getAllByText("Waiting")).toHaveLength(6));
  },
});

/** Afterwards: one outcome each, with the reason in words, and a retry of what can work again. */
export const PartlyFailed = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), [...six.slice(0, 3), "hana@nxdomain-nordal.example"].join("\n"));
    let lost = false;
    serverOf(loaded).disturb(({ method, body }) => {
      if (lost || method !== "POST" || !body.includes("kwame")) return undefined;
      lost = true;
      return { outcome: "request lost" };
    });
    await userEvent.click(await canvas.findByRole("button", { name: "Assign 4 seats" }));
    await canvas.findByRole("heading", { name: "2 seats assigned, 2 failed" });
    await canvas.findByText("The billing service did not answer. No seat was used.");
    await canvas.findByText("This address cannot receive email. Check its spelling.");
  },
});

PartlyFailed.test("retry sends only what can work again", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Retry 1 failed" }));
  await canvas.findByRole("heading", { name: "3 seats assigned, 1 failed" });
});

PartlyFailed.test("what has to be put right comes back into the field", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Fix 1 address" }));
  await canvas.findByRole("button", { name: "Edit hana@nxdomain-nordal.example, not usable as it is" });
  await canvas.findByText(
    "“hana@nxdomain-nordal.example”: This address cannot receive email. Check its spelling.",
  );
  // Whoever was not heard of is not lost.
  await canvas.findByRole("button", { name: "Edit kwame@nordal.example" });
});

PartlyFailed.test("Done closes it, and the field is empty again", async ({ canvas, userEvent, args }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Done" }));
  await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  await waitFor(() => expect(canvas.getByRole("textbox", { name: "Email addresses" })).toHaveValue(""));
});

/** Somebody else took the last seats meanwhile: the rest is not sent, and says why. */
export const NoSeatsLeft = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.slice(0, 2).join("\n"));
    serverOf(loaded).setTotalSeats(11);
    await userEvent.click(await canvas.findByRole("button", { name: "Assign 2 seats" }));
    await canvas.findByRole("heading", { name: "1 seat assigned, 1 failed" });
    await canvas.findByText("No seats are left.");
  },
});

NoSeatsLeft.test("adding seats leads back to the one who is left", async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole("button", { name: "Add 1 seat" }));
  const dialog = within(await canvas.findByRole("dialog", { name: "Change seats" }));
  // Its price is on the way first.
  await dialog.findByText(/^12 seats × .* \+/);
  await userEvent.click(dialog.getByRole("button", { name: /^Add 1 seat, \$\d+\.\d\d on \w+ \d+$/ }));
  await userEvent.click(await canvas.findByRole("button", { name: "Retry 1 failed" }));
  await canvas.findByRole("heading", { name: "2 seats assigned" });
});

/** Whoever may no longer assign is told so, once, and the rest is not even sent. */
export const NotPermitted = meta.story({
  parameters: { server: { ...demoServer(), total: 20 } },
  play: async ({ canvas, userEvent, loaded }) => {
    paste(await ready(canvas), six.join("\n"));
    serverOf(loaded).disturb(({ method }) =>
      method === "POST"
        ? { outcome: Response.json({ error: "NotPermitted", detail: "No." }, { status: 403 }) }
        : undefined,
    );
    await userEvent.click(await canvas.findByRole("button", { name: "Assign 6 seats" }));
    await canvas.findByRole("heading", { name: "0 seats assigned, 4 failed, 2 stopped" });
    await expect(canvas.getAllByText("Only an owner or a billing manager can change seats.")).toHaveLength(1);
    await expect(canvas.getAllByText("Not sent")).toHaveLength(2);
  },
});
