import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: details of seats come and go under the hand, the focus is where one goes on, and what is wrong with them is
// said where it is.

async function open() {
  const { wrapper: Wrapper, source } = setting({ total: 9, seats: [] });
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  fireEvent.click(screen.getByText(en.details));
}

const button = (name: string) => screen.getByRole("button", { name });
const add = () => userEvent.click(button(en.addDetail));

test("a new detail can be typed at once", async () => {
  await open();
  for (const name of ["Team", "Office"]) {
    await add();
    await userEvent.keyboard(name);
  }
  expect(screen.getAllByRole("textbox", { name: en.detailName })).toMatchObject([
    { value: "Team" },
    { value: "Office" },
  ]);
});

test("after one is removed the focus is on the next, else on the one before, at last on adding another", async () => {
  await open();
  for (const name of ["a", "b", "c"]) {
    await add();
    await userEvent.keyboard(name);
  }
  await userEvent.click(button(en.removeDetail("b")));
  expect(button(en.removeDetail("c"))).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(button(en.removeDetail("a"))).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(button(en.addDetail)).toHaveFocus();
});

const fields = (name: string) => screen.getAllByRole("textbox", { name });

/** With these names and values, of which any may be empty. */
async function write(...details: readonly (readonly [string, string])[]) {
  for (const [name, value] of details) {
    await add();
    fireEvent.change(fields(en.detailName).at(-1)!, { target: { value: name } });
    fireEvent.change(fields(en.detailValue).at(-1)!, { target: { value } });
  }
}
const faulty = () =>
  [...document.querySelectorAll(".ps-pair")].map((pair) =>
    [...pair.querySelectorAll("input")].map((it) => {
      if (it.getAttribute("aria-invalid") !== "true") return "";
      return document.getElementById(it.getAttribute("aria-describedby")!)?.textContent;
    }),
  );

test("those without a name of their own say so themselves, and no others", async () => {
  await open();
  await write(["Team", "Ops"], ["", "Bonn"], ["Office", "Kiel"], ["Team ", "Sales"], ["", ""]);
  const why = en.detailsUnnamed;
  expect(faulty()).toEqual([
    [why, ""],
    [why, ""],
    ["", ""],
    [why, ""],
    ["", ""],
  ]);
});

test("of too much, what can be made shorter says so", async () => {
  await open();
  await write(["Team", "x".repeat(1100)]);
  expect(faulty()).toEqual([["", en.detailsTooLong(1112, 1024)]]);
  fireEvent.change(fields(en.detailValue)[0]!, { target: { value: "Ops" } });
  expect(faulty()).toEqual([["", ""]]);
});

test("what is too much only with what a person from a file brings along is not said of them", async () => {
  await open();
  await write(["Team", "Ops"]);
  const csv = new File([`email,note\nbo@acme.dev,${"x".repeat(1100)}\n`], "people.csv");
  await userEvent.upload(screen.getByLabelText(en.uploadCsv, { selector: "input" }), csv);
  await userEvent.click(await screen.findByRole("button", { name: en.csvAdd(1) }));
  fireEvent.click(screen.getByText(en.details));
  expect(
    screen.getByText(/^The details of bo@acme\.dev are too long/, { selector: "[role=alert]" }),
  ).toBeVisible();
  expect(faulty()).toEqual([["", ""]]);
});

test("what is wrong with them comes into sight when they are to be sent", async () => {
  await open();
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), "bo@acme.dev,");
  await write(["", "Bonn"]);
  await userEvent.click(screen.getByText(en.details));
  const why = screen.getByText(en.detailsUnnamed);
  expect(why).not.toBeVisible();
  await userEvent.click(button(en.assignSeats(1)));
  expect(why).toBeVisible();
});

test("the button that removes one without a name says what it removes", async () => {
  await open();
  await write([" ", ""], ["Team", ""]);
  expect(button("Remove detail")).toBeVisible();
  expect(button("Remove Team")).toBeVisible();
});
