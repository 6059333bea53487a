import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: details of seats come and go under the hand, and the focus is where one goes on.

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
