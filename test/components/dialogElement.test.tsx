import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  AssignSeatDialog,
  ChangeSeatsDialog,
  ReassignSeatDialog,
  RevokeSeatDialog,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what a host puts on a dialog stands on the element with the dialog's role.

const seat = aSeat({ status: "claimed", email: "ana@acme.dev" });
const given = {
  open: true,
  onOpenChange: () => {},
  className: "mine",
  style: { inlineSize: 400 },
  id: "the-dialog",
  "data-testid": "seats",
};

test.each([
  [
    "AssignSeatDialog",
    (source: { subscriptionId: string }) => <AssignSeatDialog {...given} source={source} />,
  ],
  [
    "RevokeSeatDialog",
    (source: { subscriptionId: string }) => <RevokeSeatDialog {...given} source={source} seat={seat} />,
  ],
  [
    "ReassignSeatDialog",
    (source: { subscriptionId: string }) => <ReassignSeatDialog {...given} source={source} seat={seat} />,
  ],
  [
    "ChangeSeatsDialog",
    (source: { subscriptionId: string }) => <ChangeSeatsDialog {...given} source={source} />,
  ],
])("%s", async (_, dialogOf) => {
  const { wrapper: Wrapper, source } = setting({ seats: [seat] });
  render(<Wrapper>{dialogOf(source)}</Wrapper>);
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveClass("ps-dialog", "mine");
  expect(dialog).toHaveStyle({ inlineSize: "400px" });
  expect(dialog).toHaveAttribute("data-testid", "seats");
  expect(dialog).toHaveAttribute("id", "the-dialog");
  expect(dialog).toHaveAccessibleName();
});
