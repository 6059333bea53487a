import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: once many have been sent, the title, the line and the bar below it, and each row say one and the same.

/** A dialog of nine free seats, with these in its field. */
async function open(...people: string[]) {
  const here = setting({ total: 9, seats: [] });
  const { wrapper: Wrapper, source } = here;
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  await userEvent.click(screen.getByRole("textbox", { name: en.emails }));
  await userEvent.paste(people.join(","));
  return here;
}

const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const heading = (name: string) => screen.findByRole("heading", { name });
const gone = ["hana@nxdomain-acme.dev", "bo@nxdomain-acme.dev"];

test("once it is over, the bar is as full as the words say", async () => {
  await open(...gone);
  await click(en.assignSeats(2));
  await heading("0 seats assigned, 2 failed");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
});
