import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en, type Seat } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whoever is named twice gets one seat, and one is bought for them; whoever has one gets no second.

type Setting = ReturnType<typeof setting>;

function show({ wrapper: Wrapper, source }: Setting, onAssigned?: (seat: Seat) => void) {
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} onAssigned={onAssigned} />
    </Wrapper>,
  );
  return screen.findByText(/seats? free/);
}

async function nameBy(naming: string, text: string) {
  await userEvent.click(screen.getByText(en.details));
  await userEvent.selectOptions(screen.getByRole("combobox"), naming);
  await userEvent.type(screen.getByRole("textbox", { name: en.ids }), text);
}

const sent = ({ server }: Setting) =>
  server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/seats"));

test.each([
  ["as two chips", (id: string) => `${id},${id.toUpperCase()},`],
  ["as a chip and half-typed", (id: string) => `${id},${id}`],
])("a member named %s by one id is one person", async (_, typed) => {
  const here = setting({ total: 1, seats: [] });
  await show(here);
  await nameBy("memberId", typed(here.server.ids.member.member));
  expect(screen.queryByRole("button", { name: en.addSeats(1) })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  await screen.findByRole("heading", { name: en.assigned(1) });
  expect(screen.queryByText(/left out/)).toBeNull();
  expect(sent(here)).toHaveLength(1);
});

test("two ids of the merchant's that differ in one letter's case are two people", async () => {
  await show(setting({ total: 2, seats: [] }));
  await nameBy("externalCustomerId", "u7,U7,");
  expect(screen.getByRole("button", { name: en.assignSeats(2) })).toBeVisible();
});

test("an address that is a chip, half-typed in other letters, is one person", async () => {
  const here = setting({ total: 1, seats: [] });
  await show(here);
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), "bo@acme.dev,BO@acme.dev");
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  await screen.findByRole("heading", { name: en.assigned(1) });
  expect(sent(here)).toHaveLength(1);
});

test("a member who has a seat is known by the id before anything is sent", async () => {
  const here = setting({ total: 5, seats: [] });
  const { client, source, server } = here;
  const memberId = server.ids.member.member;
  await client.assignSeat(source, { memberId });
  await show(here);
  await nameBy("memberId", `${memberId},`);
  expect(screen.getByRole("button", { name: en.assign })).toBeVisible();
  expect(document.querySelector(".ps-notes")?.textContent).toMatch(/already/);
});

test("of whom nobody knew whether they were invited, the list is asked before they are invited again", async () => {
  const here = setting({ total: 5, seats: [] });
  const { server } = here;
  const onAssigned = vi.fn<(seat: Seat) => void>();
  await show(here, onAssigned);
  let isSent = false;
  const mend = server.disturb(({ method }) => {
    if (method === "POST") isSent = true;
    return isSent ? { outcome: "answer lost" } : undefined;
  });
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), "bo@acme.dev");
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  await screen.findByRole("heading", { name: "0 seats assigned, 1 failed" });
  expect(server.seats()).toHaveLength(1);
  mend();
  await userEvent.click(screen.getByRole("button", { name: en.retryFailed(1) }));
  await screen.findByRole("heading", { name: en.assigned(1) });
  expect(onAssigned).toHaveBeenCalledOnce();
  expect(sent(here)).toHaveLength(1);
});

test("while the list is not to be had, nobody is said not to be invited", async () => {
  const here = setting({ total: 5, seats: [] });
  const { server } = here;
  await show(here);
  server.disturb(({ method }) => {
    if (method === "POST") server.goOffline();
    return undefined;
  });
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), "bo@acme.dev");
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  await userEvent.click(await screen.findByRole("button", { name: en.retryFailed(1) }));
  await waitFor(() => expect(screen.getByRole("button", { name: en.retryFailed(1) })).toBeVisible());
  expect(screen.queryByText(en.nobodyInvited)).toBeNull();
});
