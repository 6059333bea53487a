import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import type { AssignSeatDialogProps } from "../../src/components/AssignSeatDialog.tsx";
import { en } from "../../src/index.ts";
import { openDialogs } from "../../src/primitives/openDialogs.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: who was put into the field stands there until they have a seat, however the dialog is left.

type Setting = ReturnType<typeof setting>;

async function show({ wrapper: Wrapper, source }: Setting, props: Partial<AssignSeatDialogProps> = {}) {
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <AssignSeatDialogBody {...props} source={source} open={open} onOpenChange={setOpen} />
      </>
    );
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  await screen.findByText(/seats? free/);
}

const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const heading = (name: string) => screen.findByRole("heading", { name });
const field = () => screen.getByRole("textbox", { name: en.emails });
const chips = () => screen.queryAllByRole("button", { name: /^Edit / }).map(({ textContent }) => textContent);
const full = [aSeat({ status: "claimed", email: "ana@acme.dev", member: null })];

test("who is typed while seats are bought for others is there when those have theirs", async () => {
  const here = setting({ total: 1, seats: full });
  await show(here);
  here.server.disturb(({ method }) => (method === "PATCH" ? { wayIn: 1500 } : undefined));
  await userEvent.type(field(), "bo@acme.dev");
  await click(en.addSeats(1));
  const buy = screen.getByRole("button", { name: en.addAndAssign(1, 1) });
  await waitFor(() => expect(buy).not.toHaveAttribute("aria-disabled"));
  await userEvent.click(buy);
  await userEvent.type(field(), "cy@acme.dev,dan@");
  await heading(en.assigned(1));
  await click(en.done);
  await click("Open");
  expect(chips()).toEqual(["cy@acme.dev"]);
  expect(field()).toHaveValue("dan@");
});

test("who failed is there when the result is closed", async () => {
  const here = setting({ total: 5, seats: full });
  await show(here);
  const mend = here.server.disturb(({ method, body }) =>
    method === "POST" && !body.includes("cy") ? { outcome: "request lost" } : undefined,
  );
  await userEvent.type(field(), "bo@acme.dev,cy@acme.dev,");
  await click(en.assignSeats(2));
  await heading("1 seat assigned, 1 failed");
  await userEvent.keyboard("{Escape}");
  mend();
  await click("Open");
  expect(chips()).toEqual(["bo@acme.dev"]);
  await click(en.assignSeats(1));
  await heading(en.assigned(1));
  await click(en.done);
  await click("Open");
  expect(chips()).toEqual([]);
});

const taken = (here: Setting) =>
  here.server.seed(here.source, [
    { status: "claimed", email: "x@acme.dev" },
    { status: "claimed", email: "y@acme.dev" },
  ]);

test("who was typed is there after the way to pay for the seats that are missing", async () => {
  const here = setting({ total: 3, seats: full, proration: "invoice", paymentMethod: "none" });
  const onBillingNeeded = vi.fn<() => void>();
  await show(here, { onBillingNeeded });
  await userEvent.type(field(), "bo@acme.dev,cy@acme.dev,");
  taken(here);
  await click(en.assignSeats(2));
  await click(en.addSeats(2));
  const change = await screen.findByRole("dialog", { name: en.changeSeats });
  await waitFor(() => expect(change.querySelector("[data-variant=primary][aria-disabled]")).toBeNull());
  await userEvent.click(change.querySelector<HTMLElement>("[data-variant=primary]")!);
  await click(en.toBilling);
  expect(onBillingNeeded).toHaveBeenCalledOnce();
  await click("Open");
  expect(chips()).toEqual(["bo@acme.dev", "cy@acme.dev"]);
});

test("where the host sells seats, it is asked for all that are missing, from the result too", async () => {
  const here = setting({ world: "locked", total: 3, seats: full });
  const onSeatsNeeded = vi.fn<(count: number) => Promise<void>>((count) => {
    here.server.setTotalSeats(3 + count);
    return Promise.resolve();
  });
  await show(here, { onSeatsNeeded });
  await userEvent.type(field(), "bo@acme.dev,cy@acme.dev,");
  taken(here);
  await click(en.assignSeats(2));
  await click(en.addSeats(2));
  expect(onSeatsNeeded).toHaveBeenCalledExactlyOnceWith(2);
  await waitFor(() => expect(chips()).toEqual(["bo@acme.dev", "cy@acme.dev"]));
  await click(en.assignSeats(2));
  await heading(en.assigned(2));
});

test("the host is asked for the seats that are too many already, too", async () => {
  const many = ["ana", "x", "y"].map((name) =>
    aSeat({ status: "claimed", email: `${name}@acme.dev`, member: null }),
  );
  const here = setting({ world: "locked", total: 1, seats: many });
  const onSeatsNeeded = vi.fn<(count: number) => void>();
  await show(here, { onSeatsNeeded });
  await userEvent.type(field(), "bo@acme.dev,");
  await click(en.addSeats(3));
  expect(onSeatsNeeded).toHaveBeenCalledExactlyOnceWith(3);
});

test("a sale that ends while another dialog is open waits for its end", async () => {
  const here = setting({ world: "locked", total: 1, seats: full });
  let sold = () => {};
  await show(here, { onSeatsNeeded: () => new Promise<void>((resolve) => (sold = resolve)) });
  await userEvent.type(field(), "bo@acme.dev,");
  await click(en.addSeats(1));
  const close = openDialogs.open();
  sold();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole("dialog")).toBeNull();
  act(close);
  expect(await screen.findByRole("dialog", { name: en.assign })).toBeVisible();
});
