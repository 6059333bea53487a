import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialog, en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what is shown of a file before anybody is added is what is in it, for eyes and ears.

async function open() {
  const { wrapper: Wrapper, source } = setting({ total: 9, seats: [] });
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
}

async function choose(...lines: string[]) {
  await open();
  const file = new File([lines.join("\n")], "team.csv");
  await userEvent.upload(screen.getByLabelText(en.uploadCsv, { selector: "input" }), file);
  return screen.findByRole("region", { name: en.csvTitle("team.csv") });
}

const person = (n: number) => `p${n}@acme.dev,Sales`;
const rowsIn = (region: HTMLElement) => within(region).getAllByRole("row");
const heard = () =>
  [...document.querySelectorAll("[role=status][aria-live]")].map(({ textContent }) => textContent.trim());

test("blank lines are no rows: at the end, and in the middle", async () => {
  const region = await choose("Email,Team", person(1), "", person(2), " , ", person(3), person(4), "");
  expect(rowsIn(region)).toHaveLength(5);
  expect(within(region).queryByText(/more row/)).toBeNull();
});

test("of six people five are shown, and one is counted", async () => {
  const region = await choose("Email,Team", ...[1, 2, 3, 4, 5, 6].map(person), "");
  expect(rowsIn(region)).toHaveLength(6);
  expect(within(region).getByText(en.csvMore(1))).toBeVisible();
});

test("headings head their columns; where there are none, the first row is a person like the others", async () => {
  const headed = await choose("Email,Team", person(1));
  expect(
    within(headed)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Email", "Team"]);
  await userEvent.click(screen.getByRole("button", { name: en.back }));
  const bare = new File([[person(1), person(2)].join("\n")], "bare.csv");
  await userEvent.upload(screen.getByLabelText(en.uploadCsv, { selector: "input" }), bare);
  const region = await screen.findByRole("region", { name: en.csvTitle("bare.csv") });
  expect(within(region).queryByRole("columnheader")).toBeNull();
  expect(rowsIn(region)).toHaveLength(2);
});

test("what was found is said aloud, and the focus is on the rows, not in the middle of a choice below", async () => {
  const region = await choose("Email,Team", person(1), person(2), "nobody,Sales");
  expect(region).toHaveFocus();
  expect(heard()).toEqual(["2 people found · 1 row without a usable address: you can mend it after adding."]);
});

test("a file can be dropped on the title, too, and the page is not left for it", async () => {
  await open();
  const dataTransfer = { types: ["Files"], files: [new File([person(1)], "team.csv")] };
  const title = screen.getByRole("heading", { name: en.assign });
  // What is prevented returns false.
  expect(fireEvent.dragOver(title, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(title, { dataTransfer })).toBe(false);
  expect(rowsIn(await screen.findByRole("region", { name: en.csvTitle("team.csv") }))).toHaveLength(1);
});
