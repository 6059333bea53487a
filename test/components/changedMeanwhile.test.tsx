import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { ChangeSeatsDialogBody } from "../../src/components/change/ChangeSeatsDialogBody.tsx";
import { en, seatsQuery, SeatUsage } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: a step in the number of seats, and its price, begins at the number of now, whoever has changed it.

const two = () => ["ana", "bo"].map((name) => aSeat({ email: `${name}@acme.dev` }));
const now = { proration: "invoice", paymentMethod: "works" } as const;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const field = () => screen.findByRole("spinbutton");
const hear = () => {};

async function page(total: number, dialog: "change" | "assign") {
  const here = setting({ total, seats: two(), ...now });
  const { wrapper: Wrapper, client, queryClient, source } = here;
  await queryClient.prefetchQuery(seatsQuery(client, source));
  const body = (open: boolean) => (
    <Wrapper>
      <SeatUsage source={source} />
      {dialog === "change" ? (
        <ChangeSeatsDialogBody source={source} open={open} onOpenChange={hear} />
      ) : (
        <AssignSeatDialogBody source={source} open={open} onOpenChange={hear} />
      )}
    </Wrapper>
  );
  const { rerender } = render(body(false));
  return {
    ...here,
    open: () => rerender(body(true)),
    close: () => rerender(body(false)),
    /** As its poll does, which asks for nothing else. */
    listIsAsked: () => act(() => queryClient.refetchQueries({ ...seatsQuery(client, source), exact: true })),
    cost: async (seats: number) => (await client.previewSeatCount(source.subscriptionId!, seats)).due_amount!,
  };
}

test("a dialog that is opened when the list has told another number begins with that number", async () => {
  const { server, open, close, listIsAsked } = await page(12, "change");
  open();
  expect(await field()).toHaveValue("12");
  close();
  server.setTotalSeats(15);
  await listIsAsked();
  open();
  // Before it is known, nothing is offered by mistake.
  await field();
  expect(await button(en.changeSeats)).toHaveAttribute("aria-disabled");
  await waitFor(async () => expect(await field()).toHaveValue("15"));
});

test("an open dialog keeps what was typed, and its price is that of the step from the number that was told", async () => {
  const { server, open, listIsAsked, cost } = await page(12, "change");
  open();
  await userEvent.clear(await field());
  await userEvent.type(await field(), "16");
  await button(/^Add 4 seats for/);
  server.setTotalSeats(15);
  await listIsAsked();
  const price = (await cost(16)) / 100;
  expect(await button(/^Add 1 seat for/)).toHaveTextContent(`$${price}`);
  expect(await field()).toHaveValue("16");
});

test("what would take seats away is not called adding some, though the list has told nothing", async () => {
  const { server, open } = await page(12, "change");
  open();
  await field();
  server.setTotalSeats(20);
  await userEvent.clear(await field());
  await userEvent.type(await field(), "15");
  const send = await button(en.remove(5));
  await waitFor(() => expect(send).not.toHaveAttribute("aria-disabled"));
  expect(screen.queryByRole("button", { name: /^Add/ })).toBeNull();
});

test("no seats are added to those that another manager has bought for the same people", async () => {
  const { server, open } = await page(4, "assign");
  open();
  const names = ["cy", "dan", "eva", "fay"].map((name) => `${name}@acme.dev`);
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), `${names.join(",")},`);
  const add = await button(en.addSeats(2));
  server.setTotalSeats(20);
  await userEvent.click(add);
  const send = await button(en.assignSeats(4));
  await userEvent.click(send);
  await screen.findByRole("heading", { name: en.assigned(4) });
  expect(server.subscription().seats).toBe(20);
});

test("a refusal is told to whoever has typed on while the number was sent", async () => {
  const here = await page(12, "change");
  here.server.disturb(({ method }) =>
    method === "PATCH" ? { wayIn: 400, outcome: "request lost" } : undefined,
  );
  here.open();
  await userEvent.clear(await field());
  await userEvent.type(await field(), "15");
  await userEvent.click(await button(/^Add 3 seats for/));
  await userEvent.type(await field(), "0");
  expect(await screen.findByRole("alert")).toHaveTextContent(en.notChanged);
  // Having read it, they type on.
  await userEvent.type(await field(), "0");
  expect(screen.queryByRole("alert")).toBeNull();
});
