import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { sayGain } from "../../src/components/assign/sayGain.ts";
import { en } from "../../src/index.ts";
import type { Verdict } from "../../src/model/recipients/judgePiece.ts";
import { mergeRecipients } from "../../src/model/recipients/mergeRecipients.ts";
import type { Piece } from "../../src/model/recipients/Piece.ts";
import { readIds } from "../../src/model/recipients/readIds.ts";
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
  if (people) await userEvent.type(screen.getByRole("textbox", { name: en.emails }), people);
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

test("an address that was typed where ids are wanted is one again when people are named by address", async () => {
  await enter("");
  await userEvent.click(screen.getByText(en.details));
  const named = screen.getByRole("combobox");
  await userEvent.selectOptions(named, en.namings.memberId);
  await userEvent.type(screen.getByRole("textbox", { name: en.ids }), "eva@acme.dev,");
  await userEvent.selectOptions(named, en.namings.email);
  expect(screen.getByRole("button", { name: "Edit eva@acme.dev" })).toBeVisible();
  expect(screen.getByRole("button", { name: en.assignSeats(1) })).not.toHaveAttribute("aria-disabled");
});

test("among ids, too, only those who came in are said to have been added", () => {
  const one = mergeRecipients(
    [],
    readIds("one").map((piece) => ({ ...piece, id: 1 })),
    true,
  );
  const judge = ({ text }: Piece) =>
    ({ state: "ready", recipient: { externalCustomerId: text } }) satisfies Verdict;
  const said = sayGain(one, readIds("one\ntwo\ntwo"), judge, en, true);
  expect(said).toBe(`${en.added(1)}, ${en.leftOut(2)}`);
});
