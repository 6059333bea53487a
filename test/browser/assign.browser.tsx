import { QueryClient } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer, type SeatServerOptions } from "../../src/testing/index.ts";
import "../../src/styles.css";

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function mount(
  latency: number,
  seats: SeatServerOptions["seats"] = [],
  options: Partial<SeatServerOptions> = {},
) {
  const server = createSeatServer({ total: 3, seats, ...options });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  server.disturb(({ method }) => (method === "POST" ? { wayIn: latency } : undefined));
  return server;
}

test("the row is on the screen in the frame after the click, before the server answers", async () => {
  const server = mount(60_000);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev");
  const button = page.getByRole("button", { name: "Assign 1 seat" }).element();

  const shown = new Promise<boolean>((resolve) => {
    button.addEventListener("click", () => {
      // Painted in this frame, or in the next one at the latest.
      void nextFrame()
        .then(nextFrame)
        .then(() => resolve(document.body.textContent.includes("bo@acme.devPending")));
    });
  });
  (button as HTMLElement).click();
  expect(await shown).toBe(true);
  // The server reads the body in its own time, on a busy machine after the frame that shows the row.
  await expect.poll(() => server.requests.at(-1)).toMatchObject({ method: "POST", status: null });
});

test.each([360, 1024])(
  "after many people the field, what is wrong and the room are in sight: %i px",
  async (width) => {
    await page.viewport(width, 768);
    mount(0);
    await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
    const field = page.getByRole("textbox", { name: "Email addresses" });
    const people = Array.from({ length: 48 }, (_, at) =>
      at === 20 ? "jonas@acme" : `person.${at}@acme.dev`,
    );
    await userEvent.fill(field, people.join("\n"));
    await userEvent.keyboard("{Enter}");
    await userEvent.type(field, "x");
    const fault = page.getByText(/is not a complete address/);
    await expect.element(fault).toBeVisible();
    // Said aloud as well, once the typing rests.
    const room = document.querySelector(".ps-capacity p")!;
    expect(room.textContent).toMatch(/^47 people.+free/);
    for (const it of [field.element(), fault.element(), room]) {
      const { left, bottom } = it.getBoundingClientRect();
      expect(it.contains(document.elementFromPoint(left + 4, bottom - 6))).toBe(true);
    }
    await userEvent.clear(field);
    await userEvent.keyboard("{ArrowLeft}{Home}");
    const chip = page.getByRole("button", { name: "Edit person.0@acme.dev" });
    await expect.element(chip).toHaveFocus();
    const box = document.querySelector(".ps-chips")!.getBoundingClientRect();
    expect(chip.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(box.top + 5);
  },
);

/** With people in the field and "foo" half typed after them. */
async function typeFoo(people = "") {
  mount(0);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const field = page.getByRole("textbox", { name: "Email addresses" });
  await userEvent.type(field, `${people}foo`);
  return field;
}

/** Takes its time, as a hand does, and at the edge: whatever moves is missed. */
const pressSlowly = (name: string) =>
  userEvent.click(page.getByRole("button", { name, exact: true }), {
    delay: 100,
    position: { x: 12, y: 2 },
    // A button that says why it cannot be used yet is pressed all the same.
    force: true,
  });

test("a slow press on Cancel closes the dialog, and what was half typed is there when it opens again", async () => {
  const field = await typeFoo();
  await pressSlowly("Cancel");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await expect.element(field).toHaveValue("foo");
});

test("a slow press on the seats that are missing adds them, and what was half typed stays", async () => {
  const field = await typeFoo("a@acme.dev b@acme.dev c@acme.dev d@acme.dev ");
  await pressSlowly("Add 1 seat");
  await expect.element(page.getByText(/^1 added/)).toBeVisible();
  await expect.element(field).toHaveValue("foo");
});

test("a slow press on the button that sends does not send: it makes a chip of what was half typed", async () => {
  await typeFoo("a@acme.dev ");
  await pressSlowly("Assign 1 seat");
  await expect.element(page.getByRole("button", { name: "Edit foo, not usable as it is" })).toBeVisible();
});

test("a press on a place that does nothing, or a Tab, makes a chip of what was half typed", async () => {
  const field = await typeFoo();
  await userEvent.click(page.getByRole("heading", { name: "Assign seats" }), { delay: 100 });
  await expect.element(page.getByRole("button", { name: "Edit foo, not usable as it is" })).toBeVisible();
  await userEvent.type(field, "bar");
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Edit bar, not usable as it is" })).toBeVisible();
});

/** Somebody who was not complete, edited until they are, and the editor still open. */
async function mendFoo() {
  const field = await typeFoo();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("button", { name: "Edit foo, not usable as it is" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Edit foo" }), "foo@acme.dev");
  return field;
}

test("a slow press beside a person who is being edited stays where it is, and ends the editing", async () => {
  await mendFoo();
  const top = () => page.getByRole("button", { name: "Cancel" }).element().getBoundingClientRect().top;
  const before = top();
  let pressed = 0;
  addEventListener("pointerup", () => (pressed = top()), { capture: true, once: true });
  await pressSlowly("Assign seats");
  expect(pressed).toBe(before);
  await userEvent.click(page.getByRole("button", { name: "Assign 1 seat" }));
  await expect.element(page.getByRole("heading", { name: "1 seat assigned" })).toBeVisible();
});

test("a slow press on Cancel closes the dialog, which has kept what was edited", async () => {
  await mendFoo();
  await pressSlowly("Cancel");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await expect.element(page.getByRole("button", { name: "Edit foo@acme.dev" })).toBeVisible();
});

test("whoever goes on in another field after editing a person keeps the focus there", async () => {
  await mendFoo();
  await userEvent.click(page.getByText("Details for these seats"));
  await expect.element(page.getByRole("button", { name: "Edit foo@acme.dev" })).toBeVisible();
  const other = page.getByRole("combobox");
  other.element().focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(other).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Edit foo@acme.dev" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Edit foo@acme.dev" }), "fee@acme.dev");
  await userEvent.selectOptions(other, "memberId");
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(page.getByRole("textbox", { name: "Ids" })).not.toHaveFocus();
});

test("what is said aloud is what the field gained, and never that nobody was added", async () => {
  mount(0, [aSeat({ status: "claimed", email: "ana@acme.dev" })]);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const field = page.getByRole("textbox", { name: "Email addresses" });
  const enter = async (text: string) => {
    await userEvent.fill(field, text);
    await userEvent.keyboard("{Enter}");
  };
  await expect.element(page.getByText("2 seats free")).toBeVisible();
  await enter("bo@acme.dev, BO@acme.dev, foo, ana@acme.dev, cleo@acme.dev");
  await expect.element(page.getByText("2 people added, 1 not complete, 2 left out")).toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Assign 2 seats" })).toBeVisible();
  await enter("bo@acme.dev");
  await expect.element(page.getByText("1 left out", { exact: true })).toBeInTheDocument();
});

test("text that is dropped on the field is read like one that is pasted, beside what was typed", async () => {
  mount(0);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  const field = page.getByRole("textbox", { name: "Email addresses" });
  await userEvent.fill(field, "bo@acme.dev");
  const dataTransfer = new DataTransfer();
  dataTransfer.setData("text/plain", "Zoe <zoe@acme.dev>\nyan@acme.dev");
  const event = { dataTransfer, bubbles: true, cancelable: true };
  expect(field.element().dispatchEvent(new DragEvent("dragover", event))).toBe(false);
  expect(field.element().dispatchEvent(new DragEvent("drop", event))).toBe(false);
  await expect.element(field).toHaveValue("");
  const chips = () => [...document.querySelectorAll(".ps-chip bdi")].map(({ textContent }) => textContent);
  await expect.poll(chips).toEqual(["bo@acme.dev", "zoe@acme.dev", "yan@acme.dev"]);
});

const invited = (server: ReturnType<typeof mount>) => server.seats().map(({ email }) => email);

async function edit(person: string, to: string) {
  await userEvent.click(page.getByRole("button", { name: `Edit ${person}`, exact: true }));
  await userEvent.fill(document.querySelector<HTMLElement>(".ps-chip input")!, to);
}

test("whoever is edited and sent by one press is invited as they are written now", async () => {
  const server = mount(0);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev, cy@acme.dev");
  await userEvent.keyboard("{Enter}");
  await edit("bo@acme.dev", "bob@acme.dev");
  await userEvent.click(page.getByRole("button", { name: "Assign 2 seats" }));
  await expect.element(page.getByRole("heading", { name: "2 seats assigned" })).toBeVisible();
  expect(new Set(invited(server))).toEqual(new Set(["bob@acme.dev", "cy@acme.dev"]));
});

test("an edit by which somebody is nobody yet is not sent by the press that ends it", async () => {
  const server = mount(0);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev, cy@acme.dev");
  await userEvent.keyboard("{Enter}");
  await edit("bo@acme.dev", "bo@acme");
  await userEvent.click(page.getByRole("button", { name: "Assign 2 seats" }));
  await expect.element(page.getByRole("button", { name: "Edit bo@acme, not usable as it is" })).toBeVisible();
  expect(invited(server)).toEqual([]);
});

test("whoever is edited and sent by the press that buys their seat is invited, too", async () => {
  const taken = ["ana", "eva"].map((name) => aSeat({ status: "claimed", email: `${name}@acme.dev` }));
  const server = mount(0, taken, { paymentMethod: "works" });
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "al@acme.dev, bo@acme.dev");
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("button", { name: "Add 1 seat" }));
  await expect.element(page.getByRole("button", { name: "Add 1 and assign 2 seats" })).toBeEnabled();
  await edit("al@acme.dev", "alf@acme.dev");
  await userEvent.click(page.getByRole("button", { name: "Add 1 and assign 2 seats" }));
  await expect.element(page.getByRole("heading", { name: "2 seats assigned" })).toBeVisible();
  expect(new Set(invited(server).slice(2))).toEqual(new Set(["alf@acme.dev", "bo@acme.dev"]));
});

test("a click on the next person to edit ends the editing of the one before, and nothing else", async () => {
  mount(0);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev, cy@acme.dev");
  await userEvent.keyboard("{Enter}");
  await edit("bo@acme.dev", "bob@acme.dev");
  await userEvent.click(page.getByRole("button", { name: "Edit cy@acme.dev", exact: true }));
  await expect.element(page.getByRole("button", { name: "Edit bob@acme.dev", exact: true })).toBeVisible();
  const editor = document.querySelector<HTMLInputElement>(".ps-chip input");
  expect(editor?.value).toBe("cy@acme.dev");
  await expect.poll(() => document.activeElement).toBe(editor);
});
