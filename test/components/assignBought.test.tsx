import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { Announcer } from "../../src/primitives/Announcer.tsx";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: while seats are bought for people, nobody is invited who is not wanted any more when they are there.

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const click = (name: string | RegExp) => userEvent.click(button(name));

/** Two seats are bought for bo and cy; the answer takes a while. */
async function buying() {
  const here = setting({
    total: 1,
    seats: [aSeat({ email: "ana@acme.dev" })],
    proration: "invoice",
    paymentMethod: "works",
  });
  const { wrapper: Wrapper, server, source } = here;
  const onSeatsChanged = vi.fn<() => void>();
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <Announcer>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <AssignSeatDialogBody
          source={source}
          open={open}
          onOpenChange={setOpen}
          onSeatsChanged={onSeatsChanged}
        />
      </Announcer>
    );
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), "bo@acme.dev,cy@acme.dev,");
  await click(en.addSeats(2));
  await screen.findByText(/^2 added for/);
  server.disturb(({ method }) => (method === "PATCH" ? { wayOut: 600 } : undefined));
  return {
    server,
    onSeatsChanged,
    invited: () => server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/seats")),
    isBought: () => waitFor(() => expect(server.subscription().seats).toBe(3)),
  };
}

const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent?.trim());

/** As long as the answer takes, and what follows it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 900));

test("who is taken out of the field meanwhile is not invited, and what is bought is said as it is", async () => {
  const { invited } = await buying();
  await click(en.addAndAssign(2, 2));
  await click(/^Remove cy@acme.dev/);
  expect(screen.getByText(en.addingSeats(2))).toBeVisible();
  expect(screen.queryByRole("button", { name: en.undoAdding })).toBeNull();
  await screen.findByRole("heading", { name: en.assigned(1) });
  expect(invited()).toHaveLength(1);
});

test("when everybody was taken out of the field meanwhile, nobody is invited", async () => {
  const { invited, isBought } = await buying();
  await click(en.addAndAssign(2, 2));
  await click(/^Remove bo@acme.dev/);
  await click(/^Remove cy@acme.dev/);
  await isBought();
  await settled();
  expect(invited()).toEqual([]);
  expect(button(en.assign)).toBeVisible();
});

test("closed meanwhile, nobody is invited, which is said, and who was typed is there again", async () => {
  const { invited, isBought } = await buying();
  await click(en.addAndAssign(2, 2));
  await click(en.cancel);
  expect(screen.queryByRole("dialog")).toBeNull();
  await isBought();
  await settled();
  expect(invited()).toEqual([]);
  expect(said()).toContain(`${en.changedTo(3)}. ${en.nobodyInvited}`);
  await click("Open");
  expect(button(en.assignSeats(2))).not.toHaveAttribute("aria-disabled");
});

test("when the dialog was closed and opened again before the answer, only another click invites them", async () => {
  const { invited, isBought } = await buying();
  await click(en.addAndAssign(2, 2));
  await click(en.cancel);
  await click("Open");
  await isBought();
  await settled();
  expect(invited()).toEqual([]);
  await click(en.assignSeats(2));
  await screen.findByRole("heading", { name: en.assigned(2) });
});

test("clicked twice before it is drawn as busy, everybody is invited once", async () => {
  const { invited, onSeatsChanged } = await buying();
  const add = button(en.addAndAssign(2, 2));
  add.click();
  add.click();
  await screen.findByRole("heading", { name: en.assigned(2) });
  expect(invited()).toHaveLength(2);
  expect(onSeatsChanged).toHaveBeenCalledOnce();
  expect(said()).not.toContain(`${en.changedTo(3)}. ${en.nobodyInvited}`);
});
