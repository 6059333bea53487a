import { expect, fn } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { AssignSeatDialog } from "../src/index.ts";
import { choose, ready } from "./assigning.ts";
import { demoServer } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({
  title: "AssignSeatDialog/File",
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

/** A file is shown before anybody is added: who, from which column, and what is kept beside them. */
export const File_ = meta.story({
  name: "File",
  parameters: { server: { ...demoServer(), total: 40 } },
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(
      canvas,
      "team.csv",
      `Name;E-Mail;Team;Floor
Lena Hartwig;lena.hartwig@nordal.example;Support;2
Kwame Boateng;kwame.boateng@nordal.example;Sales;1
Jonas Weber;jonas.weber@nordal;Sales;1
Youssef Haddad;youssef.haddad@nordal.example;"Research; lab";3`,
    );
    await canvas.findByRole("heading", { name: "People in team.csv" });
    await canvas.findByText("3 people found · Email address: “E-Mail”");
    await canvas.findByText("1 row without a usable address: you can mend it after adding.");
    await expect(canvas.getByRole("checkbox", { name: "Team" })).toBeChecked();
  },
});

File_.test("the columns that are kept become the seats' details", async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(canvas.getByRole("checkbox", { name: "Floor" }));
  await userEvent.click(canvas.getByRole("checkbox", { name: "Name" }));
  await userEvent.click(canvas.getByRole("button", { name: "Add 3 people" }));
  await userEvent.click(await canvas.findByRole("button", { name: "Remove jonas.weber@nordal" }));
  await userEvent.click(canvas.getByRole("button", { name: "Assign 3 seats" }));
  await canvas.findByRole("heading", { name: "3 seats assigned" });
  // They were sent at once, and any of them may have come last.
  const youssef = serverOf(loaded)
    .seats()
    .find(({ email }) => email === "youssef.haddad@nordal.example");
  await expect(youssef).toMatchObject({ seat_metadata: { Team: "Research; lab" } });
});

/** A file without addresses says what it has, and what to do. */
export const FileWithoutAddresses = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "rooms.csv", "Room,Floor\nLab,3\nHall,1");
    await canvas.findByText(
      "No column of this file holds email addresses. It has: Room, Floor. Name one of them “Email”.",
      // Not what is said aloud.
      { selector: "span" },
    );
    await expect(canvas.queryByRole("button", { name: /^Add/ })).toBeNull();
  },
});

/** A workbook is no CSV. */
export const NotACsv = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "team.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await canvas.findByText(/This is not a CSV file/);
  },
});

export const FileTooLarge = meta.story({
  play: async ({ canvas }) => {
    await ready(canvas);
    choose(canvas, "all.csv", new Uint8Array(5_000_001));
    await canvas.findByText("The file is larger than 5 MB. Split it, and add one part at a time.");
  },
});

/** Ten thousand people do not stop the page: most are counted, not drawn. */
export const TenThousand = meta.story({
  parameters: { server: { ...demoServer(), total: 20_000 } },
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    choose(
      canvas,
      "everybody.csv",
      `Email\n${Array.from({ length: 10_000 }, (_, n) => `u${n}@nordal.example`).join("\n")}`,
    );
    await userEvent.click(await canvas.findByRole("button", { name: "Add 10,000 people" }));
    await canvas.findByRole("button", { name: "Assign 10,000 seats" });
    await canvas.findByText("and 9,900 more");
  },
});
