import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { en, SeatManager, SeatsRoot, SeatTable, type SeatSource } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: the key takes back what the person sees and means, and of each list one toast speaks.

const someone = (email: string) => aSeat({ status: "claimed", email });

/** A subscription with Ana and Bo, and an order with Cy and Dee. */
function twoLists() {
  const here = setting({ seats: [someone("ana@acme.dev"), someone("bo@acme.dev")] });
  const order: SeatSource = { orderId: here.server.ids.order };
  here.server.seed(order, [someone("cy@acme.dev"), someone("dee@acme.dev")]);
  return { ...here, order };
}

async function revoke(email: string, at = 0) {
  const buttons = () => screen.getAllByRole("button", { name: en.actionsFor(email) });
  // Two lists need not be drawn in one moment.
  await waitFor(() => expect(buttons()[at]).toBeDefined());
  await userEvent.click(buttons()[at]!);
  await userEvent.click(await screen.findByRole("menuitem", { name: en.revokeSeat }));
}

const pressUndo = () => userEvent.keyboard("{Control>}z{/Control}");
const toasts = () => [...document.querySelectorAll(".ps-toast p")].map((it) => it.textContent);
const focusOn = (email: string, at = 0) =>
  act(() => screen.getAllByRole("button", { name: en.actionsFor(email) })[at]!.focus());
const said = () =>
  screen
    .getAllByRole("status")
    .map((it) => it.textContent.trim())
    .filter((it) => it !== "");

test("pressed in a list, the key takes back what was done there, and nothing of another list", async () => {
  const { wrapper: Wrapper, source, order } = twoLists();
  render(
    <Wrapper>
      <SeatManager source={source} revokeMode="undo" />
      <SeatManager source={order} revokeMode="undo" />
    </Wrapper>,
  );
  await revoke("ana@acme.dev");
  await revoke("cy@acme.dev");
  focusOn("dee@acme.dev");
  await pressUndo();
  expect(toasts()).toEqual([en.willBeRevoked("ana@acme.dev")]);

  // Nothing waits here any more: the other list is not meant.
  await pressUndo();
  expect(toasts()).toEqual([en.willBeRevoked("ana@acme.dev")]);
  focusOn("bo@acme.dev");
  await pressUndo();
  expect(toasts()).toEqual([]);
});

test.each([
  ["ana@acme.dev", "cy@acme.dev"],
  ["cy@acme.dev", "ana@acme.dev"],
])(
  "pressed on the page itself, the key takes back what was done last: %s waits on, %s stays",
  async (first, last) => {
    const { wrapper: Wrapper, source, order } = twoLists();
    render(
      <Wrapper>
        <SeatManager source={source} revokeMode="undo" />
        <SeatManager source={order} revokeMode="undo" />
      </Wrapper>,
    );
    await revoke(first);
    await revoke(last);
    act(() => (document.activeElement as HTMLElement).blur());
    await pressUndo();
    expect(toasts()).toEqual([en.willBeRevoked(first)]);
  },
);

test("of two lists side by side in one frame, the key means the one that has the focus", async () => {
  const { wrapper: Wrapper, source, order } = twoLists();
  render(
    <Wrapper>
      <SeatsRoot>
        <button type="button">Beside them</button>
        <SeatTable source={source} revokeMode="undo" />
        <SeatTable source={order} revokeMode="undo" />
      </SeatsRoot>
    </Wrapper>,
  );
  await revoke("ana@acme.dev");
  await revoke("cy@acme.dev");
  focusOn("bo@acme.dev");
  await pressUndo();
  expect(toasts()).toEqual([en.willBeRevoked("cy@acme.dev")]);
  act(() => screen.getByRole("button", { name: "Beside them" }).focus());
  await pressUndo();
  expect(toasts()).toEqual([]);
});

test("a list that stands on the page twice has one toast, where it was done, and says it once", async () => {
  const { wrapper: Wrapper, source } = twoLists();
  const page = (isThere: boolean) => (
    <Wrapper>
      <SeatManager source={source} revokeMode="undo" />
      {isThere && <SeatManager source={source} revokeMode="undo" data-testid="second" />}
    </Wrapper>
  );
  const { rerender } = render(page(true));
  await revoke("ana@acme.dev", 1);
  await waitFor(() => expect(toasts()).toEqual([en.willBeRevoked("ana@acme.dev")]));
  expect(screen.getByTestId("second").querySelector(".ps-toast")).not.toBeNull();
  expect(said()).toHaveLength(1);

  // Wherever it stands, what is pressed there is meant for it.
  focusOn("bo@acme.dev", 0);
  await pressUndo();
  expect(toasts()).toEqual([]);

  await revoke("bo@acme.dev", 1);
  expect(toasts()).toEqual([en.willBeRevoked("bo@acme.dev")]);
  // The way back stays when the list goes in which it was done.
  rerender(page(false));
  expect(toasts()).toEqual([en.willBeRevoked("bo@acme.dev")]);
});

test("beside a list that asks first, whoever comes back in time still finds the way back", async () => {
  const { wrapper: Wrapper, source } = twoLists();
  const page = (isThere: boolean) => (
    <Wrapper>
      <SeatManager source={source} />
      {isThere && <SeatManager source={source} revokeMode="undo" />}
    </Wrapper>
  );
  const { rerender } = render(page(true));
  await revoke("ana@acme.dev", 1);
  rerender(page(false));
  expect(toasts()).toEqual([]);
  rerender(page(true));
  await waitFor(() => expect(toasts()).toEqual([en.willBeRevoked("ana@acme.dev")]));
});

/** Three of three seats, of which Ana's is about to be revoked. */
async function fullPage() {
  const seats = ["ana", "bo", "cy"].map((name) => someone(`${name}@acme.dev`));
  const { wrapper: Wrapper, server, source } = setting({ total: 3, seats });
  render(
    <Wrapper>
      <SeatManager source={source} revokeMode="undo" />
    </Wrapper>,
  );
  await revoke("ana@acme.dev");
  expect(toasts()).toEqual([en.willBeRevoked("ana@acme.dev")]);
  return { isRevoked: () => server.seats().every(({ email }) => email !== "ana@acme.dev") };
}
const open = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("whoever goes on to assign is short of no seat that was revoked before", async () => {
  const { isRevoked } = await fullPage();
  await open(en.assign);
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "dee@acme.dev,");
  await waitFor(() => expect(isRevoked()).toBe(true));
  const assign = await screen.findByRole("button", { name: en.assignSeats(1) });
  await waitFor(() => expect(assign).not.toHaveAttribute("aria-disabled"));
});

test("whoever goes on to change the number of seats is not held up by a seat that was revoked before", async () => {
  const { isRevoked } = await fullPage();
  await open(en.changeSeats);
  expect(await screen.findByText(en.minimumAssigned(2))).toBeVisible();
  expect(isRevoked()).toBe(true);
});

test("whoever only looks at the dialog for assigning can still take a revocation back", async () => {
  const { isRevoked } = await fullPage();
  await open(en.assign);
  await open(en.cancel);
  await open(en.undo);
  expect(toasts()).toEqual([]);
  expect(isRevoked()).toBe(false);
});
