import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whoever does not see the people in the field hears what each of them is.

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
