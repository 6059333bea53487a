import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialog, en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: who changes somebody in the field hears what has become of them.

async function open() {
  const { wrapper: Wrapper, source } = setting({
    total: 9,
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
  });
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
}

const field = (name: string = en.emails) => screen.getByRole("textbox", { name });
const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const heard = () =>
  [...document.querySelectorAll("[role=status][aria-live]")].map(({ textContent }) => textContent.trim());
async function edit(button: string, from: string, to: string) {
  await click(button);
  await userEvent.clear(field(en.editPerson(from)));
  await userEvent.type(field(en.editPerson(from)), `${to}{Enter}`);
}

test("the suggested address that is used is announced", async () => {
  await open();
  await userEvent.type(field(), "lena@gmial.com,");
  await click(en.useIt);
  expect(heard()).toEqual([en.editedTo("lena@gmail.com")]);
});

test("an edited text that is still no address, that is one now, or that names who has a seat already, is announced", async () => {
  await open();
  await userEvent.type(field(), "foo{Enter}");
  await edit(en.editInvalid("foo"), "foo", "foo@acme");
  expect(heard()).toEqual([en.emailIncomplete("foo@acme")]);
  await edit(en.editInvalid("foo@acme"), "foo@acme", "foo@acme.dev");
  expect(heard()).toEqual([en.editedTo("foo@acme.dev")]);
  await edit(en.editPerson("foo@acme.dev"), "foo@acme.dev", "ana@acme.dev");
  expect(heard()).toEqual([`${en.editedTo("ana@acme.dev")}, ${en.leftOut(1)}`]);
});

test("an edited text that is still no id is announced", async () => {
  await open();
  fireEvent.click(screen.getByText(en.details));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.namedBy }), en.namings.memberId);
  await userEvent.type(field(en.ids), "foo{Enter}");
  await edit(en.editInvalid("foo"), "foo", "bar");
  expect(heard()).toEqual([en.idIncomplete("bar")]);
});

test("a person who has a seat already is not counted while still typed, and is a chip that says so once it is sent", async () => {
  await open();
  await userEvent.type(field(), "ana@acme.dev");
  fireEvent.click(screen.getByRole("button", { name: en.assign }));
  expect(screen.getByText(en.alreadySeated("ana@acme.dev"))).toBeVisible();
  expect(screen.queryByText(en.emailsMissing)).toBeNull();
});
