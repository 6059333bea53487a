import { QueryClient } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import {
  createSeatsClient,
  en,
  SeatManager,
  SeatsProvider,
  SeatTable,
  type SeatSource,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: nothing that was typed, chosen or said for one plan, or by one customer, stands in the next.

test("who is selected in one subscription is not selected in the next", async () => {
  const ana = aSeat({ status: "claimed", email: "ana@acme.dev", member: null });
  const here = setting({ seats: [ana] });
  const other = { orderId: here.server.ids.order };
  here.server.seed(other, [ana, aSeat({ status: "claimed", email: "bo@acme.dev", member: null })]);
  const { wrapper: Wrapper } = here;
  const ui = (source: SeatSource) => (
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>
  );
  const { rerender } = render(ui(other));
  await screen.findByRole("checkbox", { name: "Select bo@acme.dev" });
  rerender(ui(here.source));
  const box = await screen.findByRole("checkbox", { name: "Select ana@acme.dev" });
  await userEvent.click(box);
  expect(box).toBeChecked();
  rerender(ui(other));
  await screen.findByRole("checkbox", { name: "Select bo@acme.dev" });
  expect(screen.getByRole("checkbox", { name: "Select ana@acme.dev" })).not.toBeChecked();
});

/** Somebody looks for Ana, and half-types whom to assign a seat. */
async function leaveTraces() {
  await userEvent.type(await screen.findByRole("searchbox"), "ana");
  await userEvent.click(screen.getByRole("button", { name: en.assign }));
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "secret@acme.dev, half");
}

/** What stands in the field of the next one, who finds no dialog and nothing looked for. */
async function nextField() {
  await screen.findByRole("row", { name: /ben@/ });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("searchbox")).toHaveValue("");
  await userEvent.click(screen.getByRole("button", { name: en.assign }));
  const field = await screen.findByRole<HTMLInputElement>("textbox", { name: en.emails });
  const chips = screen.queryAllByRole("button", { name: /^Edit / });
  return [...chips.map(({ textContent }) => textContent), field.value];
}

const ana = aSeat({ status: "claimed", email: "ana@acme.dev", member: null });
const ben = aSeat({ status: "claimed", email: "ben@acme.dev", member: null });

test("who was typed for one plan is not in the field of the next", async () => {
  const { server, source, wrapper: Wrapper } = setting({ seats: [ana] });
  const other = { orderId: server.ids.order };
  server.seed(other, [ben]);
  const ui = (of: SeatSource) => (
    <Wrapper>
      <SeatManager source={of} />
    </Wrapper>
  );
  const { rerender } = render(ui(source));
  await leaveTraces();
  rerender(ui(other));
  expect(await nextField()).toEqual([""]);
});

test("who was typed by one customer is not in the field of the next", async () => {
  const queryClient = new QueryClient();
  const customer = (seat: typeof ana) => {
    const server = createSeatServer({ seats: [seat] });
    const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
    return (
      <SeatsProvider client={client} queryClient={queryClient}>
        <SeatManager source={server.source} />
      </SeatsProvider>
    );
  };
  const { rerender } = render(customer(ana));
  await leaveTraces();
  rerender(customer(ben));
  expect(await nextField()).toEqual([""]);
});
