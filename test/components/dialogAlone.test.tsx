import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ComponentType } from "react";
import { expect, test } from "vitest";
import {
  AssignSeatDialog,
  type AssignSeatDialogProps,
  BulkDialog,
  ChangeSeatsDialog,
  en,
  ReassignSeatDialog,
  RevokeSeatDialog,
  SeatsRoot,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: a dialog says aloud what it does wherever it stands, also in a page without a seat manager.

const heard = () =>
  [...document.querySelectorAll("[role=status][aria-live]")].map(({ textContent }) => textContent.trim());

test("AssignSeatDialog on a page of the host's own says what a paste has brought", async () => {
  const { wrapper: Wrapper, source } = setting({ total: 5, seats: [] });
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("textbox", { name: en.emails }));
  await userEvent.paste("ana@acme.dev, bo@acme.dev");
  expect(heard()).toEqual([en.added(2)]);
});

test("AssignSeatDialog on a page of the host's own says why Enter has sent nothing, when what was typed is no address yet", async () => {
  const { wrapper: Wrapper, source } = setting({ total: 5, seats: [] });
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "ana@acme");
  await userEvent.click(screen.getByRole("button", { name: en.assign }));
  expect(heard()).toEqual([en.notComplete(1)]);
});

test("RevokeSeatDialog says that it is done, although it is closed by then", async () => {
  const seat = aSeat({ status: "claimed", email: "ana@acme.dev" });
  const { wrapper: Wrapper, source } = setting({ seats: [seat] });
  function Page() {
    const [open, setOpen] = useState(true);
    return <RevokeSeatDialog source={source} seat={seat} open={open} onOpenChange={setOpen} />;
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.revokeSeat }));
  await expect.poll(heard).toEqual([en.revokedFrom("ana@acme.dev")]);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("a dialog among other parts leaves the speaking to the live region that they share", async () => {
  const { wrapper: Wrapper, source } = setting({ total: 5, seats: [] });
  render(
    <Wrapper>
      <SeatsRoot>
        <AssignSeatDialog source={source} open onOpenChange={() => {}} />
      </SeatsRoot>
    </Wrapper>,
  );
  await screen.findByRole("textbox", { name: en.emails });
  expect(heard()).toEqual([""]);
});

test.each([
  ["AssignSeatDialog", AssignSeatDialog],
  ["BulkDialog", BulkDialog],
  ["ChangeSeatsDialog", ChangeSeatsDialog],
  ["ReassignSeatDialog", ReassignSeatDialog],
  ["RevokeSeatDialog", RevokeSeatDialog],
])("%s without a provider above it is named in the complaint", (name, Dialog) => {
  // What each of them takes besides is not looked at.
  const Any = Dialog as ComponentType<Pick<AssignSeatDialogProps, "source" | "open" | "onOpenChange">>;
  expect(() => render(<Any source={{ subscriptionId: "s" }} open onOpenChange={() => {}} />)).toThrow(
    `${name} found no SeatsProvider`,
  );
});
