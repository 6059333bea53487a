import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whoever does not see the people in the field hears what each of them is, and walks past all of them
// with one Tab.

const over = {
  created_at: "2026-01-01T12:00:00.000000Z",
  invitation_token_expires_at: "2026-01-02T12:00:00.000000Z",
};

async function enter(people: string) {
  const seats = [
    aSeat({ status: "claimed", email: "ana@acme.dev" }),
    aSeat({ status: "pending", email: "bo@acme.dev" }),
    aSeat({ status: "pending", email: "cy@acme.dev", ...over }),
  ];
  const { wrapper: Wrapper, source } = setting({ total: 9, seats });
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), people);
}

test("who is left out is called so, whether with a seat, invited, or no longer", async () => {
  await enter("ana@acme.dev,bo@acme.dev,cy@acme.dev,dan@acme.dev,");
  const names = within(screen.getByRole("list", { name: en.emails }))
    .getAllByRole("button", { name: /^Edit/ })
    .map((it) => it.getAttribute("aria-label"));
  expect(names).toEqual([
    "Edit ana@acme.dev, left out",
    "Edit bo@acme.dev, left out",
    "Edit cy@acme.dev, left out",
    "Edit dan@acme.dev",
  ]);
});

test("Tab leads out of the people from each of them, and back to the one where it was", async () => {
  await enter("dan@acme.dev,eva@acme.dev,fay@acme.dev,");
  const field = screen.getByRole("textbox", { name: en.emails });
  const person = (name: string) => screen.getByRole("button", { name: en.editPerson(`${name}@acme.dev`) });
  await userEvent.tab({ shift: true });
  expect(person("fay")).toHaveFocus();
  await userEvent.keyboard("{Home}");
  expect(person("dan")).toHaveFocus();
  await userEvent.tab();
  expect(field).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(person("dan")).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(screen.getByRole("button", { name: en.uploadCsv })).toHaveFocus();
});

test("once that one has become another, it is the last", async () => {
  await enter("dan@acme.dev,eva@acme.dev,fay@acme.dev,");
  await userEvent.tab({ shift: true });
  await userEvent.keyboard("{Home}{Enter}");
  await userEvent.type(screen.getByRole("textbox", { name: en.editPerson("dan@acme.dev") }), "x{Enter}");
  await waitFor(() => expect(screen.getByRole("textbox", { name: en.emails })).toHaveFocus());
  await userEvent.tab({ shift: true });
  expect(screen.getByRole("button", { name: en.editPerson("fay@acme.dev") })).toHaveFocus();
});
