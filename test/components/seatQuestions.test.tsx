import { QueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { ChangeSeatsDialogBody } from "../../src/components/change/ChangeSeatsDialogBody.tsx";
import {
  createSeatsClient,
  en,
  SeatManager,
  type Seat,
  SeatsNotices,
  SeatsProvider,
  seatsQuery,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what was asked about a seat and sent is told to its end, whatever is closed or asked meanwhile; then the
// question leaves nothing behind.

const ana = () => aSeat({ status: "claimed", email: "ana@acme.dev", member: null });
const bo = () => aSeat({ status: "claimed", email: "bo@acme.dev", member: null });

type Setting = ReturnType<typeof setting>;

/** A page with the dialog that changes the number, opened by its button. */
async function showChange(here: Setting, onRevoked?: (seat: Seat) => void) {
  const { wrapper: Wrapper } = here;
  const source = { subscriptionId: here.source.subscriptionId! };
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Change
        </button>
        <ChangeSeatsDialogBody
          source={source}
          seats={2}
          open={open}
          onOpenChange={setOpen}
          onRevoked={onRevoked}
        />
      </>
    );
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  await userEvent.click(screen.getByText("Change"));
}

const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

const question = (email: string) => screen.findByRole("dialog", { name: en.revokeTitle(email) });

/** Each revocation is a while on its way, long enough for what is done meanwhile, and is lost there or not. */
const slowDown = ({ server }: Setting, isLost: boolean) =>
  server.disturb(({ method }) =>
    method === "DELETE" ? { wayIn: 1500, ...(isLost && { outcome: "request lost" }) } : undefined,
  );

/** Asked for in the dialog that changes the number, and the question closed while it is on its way. */
async function revokeToLower(email: string) {
  await userEvent.click(await screen.findByText(en.revokeToLower));
  await click(en.revokePerson(email));
  await question(email);
  await click(en.revokeSeat);
  await userEvent.keyboard("{Escape}");
}

const listener = () => vi.fn<(seat: Seat) => void>();

test("a revocation that is refused while another one is asked about comes back with its refusal", async () => {
  const here = setting({ total: 12, seats: [ana(), bo()] });
  slowDown(here, true);
  await showChange(here);
  await revokeToLower("ana@acme.dev");
  await click(en.revokePerson("bo@acme.dev"));
  await question("bo@acme.dev");
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  const [own] = within(await question("ana@acme.dev")).getAllByRole("button", { name: en.cancel });
  expect(own).toHaveFocus();
});

test("a revocation that is done while another one is asked about is told", async () => {
  const here = setting({ total: 12, seats: [ana(), bo()] });
  slowDown(here, false);
  const onRevoked = listener();
  await showChange(here, onRevoked);
  await revokeToLower("ana@acme.dev");
  await click(en.revokePerson("bo@acme.dev"));
  await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
  await question("bo@acme.dev");
});

test("the dialog that a revocation was asked in may be closed meanwhile: a refusal comes back alone", async () => {
  const here = setting({ total: 12, seats: [ana(), bo()] });
  slowDown(here, true);
  await showChange(here);
  await revokeToLower("ana@acme.dev");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByText("Change")).toHaveFocus());
});

test("the dialog that a revocation was asked in may be closed meanwhile: what is done is told", async () => {
  const here = setting({ total: 12, seats: [ana(), bo()] });
  slowDown(here, false);
  const onRevoked = listener();
  await showChange(here, onRevoked);
  await revokeToLower("ana@acme.dev");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
  expect(screen.queryByRole("dialog")).toBeNull();
});

/** The dialog that changes the number, opened from the one that assigns: both people have a seat, and there is no third. */
async function assignBeyond(here: Setting) {
  const now: { close?: () => void } = {};
  function Assign() {
    const [open, setOpen] = useState(true);
    Object.assign(now, { close: () => setOpen(false) });
    return <AssignSeatDialogBody source={here.source} open={open} onOpenChange={setOpen} />;
  }
  const { wrapper: Wrapper } = here;
  render(
    <Wrapper>
      <Assign />
    </Wrapper>,
  );
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "cy@acme.dev,");
  await click(en.addSeats(1));
  await screen.findByRole("dialog", { name: en.changeSeats });
  return { close: () => act(() => now.close!()) };
}

const full = { total: 2, proration: "next_period", paymentMethod: "works" } as const;

test("a refusal comes back alone when the dialog for assigning, in which that dialog was opened, is closed as well", async () => {
  const here = setting({ ...full, seats: [ana(), bo()] });
  slowDown(here, true);
  await assignBeyond(here);
  const number = screen.getByRole("spinbutton", { name: en.title });
  await userEvent.clear(number);
  await userEvent.type(number, "2");
  await revokeToLower("ana@acme.dev");
  await userEvent.keyboard("{Escape}");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByText(en.notRevoked("ana@acme.dev"));
});

test("a number of seats that is refused stands in the dialog where it was asked for", async () => {
  const here = setting({ ...full, seats: [ana(), bo()] });
  here.server.disturb(({ method }) => (method === "PATCH" ? { outcome: "request lost" } : undefined));
  await assignBeyond(here);
  const dialog = screen.getByRole("dialog", { name: en.changeSeats });
  await userEvent.click(dialog.querySelector<HTMLElement>("[data-variant=primary]")!);
  await screen.findByText(en.notChanged);
  expect(dialog).toBeVisible();
});

test("a refused number of seats comes back in its dialog when that and the dialog for assigning were closed meanwhile", async () => {
  const here = setting({ ...full, seats: [ana(), bo()] });
  here.server.disturb(({ method }) =>
    method === "PATCH" ? { wayIn: 1500, outcome: "request lost" } : undefined,
  );
  await assignBeyond(here);
  const dialog = screen.getByRole("dialog", { name: en.changeSeats });
  await userEvent.click(dialog.querySelector<HTMLElement>("[data-variant=primary]")!);
  await userEvent.keyboard("{Escape}");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByText(en.notChanged);
  expect(screen.getByRole("spinbutton", { name: en.title })).toHaveFocus();
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
});

test("a host that closes the dialog for assigning closes the one opened in it", async () => {
  const page = await assignBeyond(setting({ ...full, seats: [ana(), bo()] }));
  page.close();
  expect(screen.queryByRole("dialog")).toBeNull();
});

/** A manager with all that comes in idle moments, and how many parts of the page look at its list. */
async function shownManager(seats: readonly Seat[]) {
  const here = setting({ total: 12, seats: [...seats] });
  const { wrapper: Wrapper } = here;
  render(
    <Wrapper>
      <SeatManager source={here.source} />
    </Wrapper>,
  );
  const { queryKey } = seatsQuery(here.client, here.source);
  const watchers = () => here.queryClient.getQueryCache().find({ queryKey })!.getObserversCount();
  const ask = async (email: string, item: string) => {
    await click(en.actionsFor(email));
    await userEvent.click(await screen.findByRole("menuitem", { name: item }));
    await screen.findByRole("dialog");
  };
  await screen.findByRole("row", { name: /ana@/ });
  await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  return { here, watchers, ask };
}

test.each([
  ["thought better of", en.revokeAsk, "{Escape}"],
  ["answered", en.revokeAsk, "{Tab}{Enter}"],
  ["about another person, thought better of", en.reassignAsk, "{Escape}"],
  ["about another person, answered", en.reassignAsk, "cy@acme.dev{Enter}"],
])("a question that was %s leaves nothing behind", async (_, item, keys) => {
  const { watchers, ask } = await shownManager([ana(), bo()]);
  const before = watchers();
  await ask("bo@acme.dev", item);
  expect(watchers()).toBeGreaterThan(before);
  await userEvent.keyboard(keys);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(watchers()).toBe(before));
});

test("a question whose refusal has been read leaves nothing behind", async () => {
  const { here, watchers, ask } = await shownManager([ana(), bo()]);
  const before = watchers();
  slowDown(here, true);
  await ask("bo@acme.dev", en.revokeAsk);
  await click(en.revokeSeat);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByText(en.notRevoked("bo@acme.dev"));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(watchers()).toBe(before));
  await ask("bo@acme.dev", en.revokeAsk);
  expect(screen.queryByText(en.notRevoked("bo@acme.dev"))).toBeNull();
});

test("who was typed for a seat is there when it is asked about again", async () => {
  const { ask } = await shownManager([ana(), bo()]);
  await ask("bo@acme.dev", en.reassignAsk);
  await userEvent.keyboard("cy@acme.dev{Escape}");
  await ask("ana@acme.dev", en.revokeAsk);
  await userEvent.keyboard("{Escape}");
  await ask("bo@acme.dev", en.reassignAsk);
  expect(screen.getByRole("textbox", { name: en.newEmail })).toHaveValue("cy@acme.dev");
});

test("who may not manage seats any more is told that theirs was not revoked", async () => {
  const late = aSeat({
    status: "pending",
    email: "ana@acme.dev",
    member: null,
    created_at: "2026-01-01T12:00:00.000000Z",
    invitation_token_expires_at: "2026-01-02T12:00:00.000000Z",
  });
  const server = createSeatServer({ total: 1, seats: [late] });
  const client = createSeatsClient({
    customerSession: server.session("billing_manager"),
    fetch: server.fetch,
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <SeatsProvider client={client} queryClient={queryClient}>
      <SeatsNotices source={server.source} />
    </SeatsProvider>,
  );
  await click(en.freeThat);
  await question("ana@acme.dev");
  await server.fetch(`https://api.polar.sh/v1/customer-portal/members/${server.ids.member.billing_manager}`, {
    method: "PATCH",
    headers: { Authorization: `Bearer ${server.session("owner")}`, "Content-Type": "application/json" },
    body: JSON.stringify({ role: "member" }),
  });
  await click(en.revokeSeat);
  await waitFor(() => expect(screen.queryByText(en.seatsFull(1))).toBeNull());
  within(await question("ana@acme.dev")).getByText(en.notRevoked("ana@acme.dev"));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a seat that is left free after two tries, each with another address, is told of no more", async () => {
  const { wrapper: Wrapper, source, server } = setting({ total: 2, seats: [ana()] });
  server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  await click(en.actionsFor("ana@acme.dev"));
  await userEvent.click(await screen.findByRole("menuitem", { name: en.reassignAsk }));
  const field = await screen.findByRole("textbox", { name: en.newEmail });
  await userEvent.type(field, "bo@acme.dev{Enter}");
  await screen.findByText(en.notInvited("bo@acme.dev"));
  await userEvent.clear(field);
  await userEvent.type(field, "cy@acme.dev{Enter}");
  await screen.findByText(en.notInvited("cy@acme.dev"));
  await click(en.leaveFree);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.queryByText(en.halfReassigned("ana@acme.dev", "bo@acme.dev"))).toBeNull();
  expect(screen.queryByText(en.halfReassigned("ana@acme.dev", "cy@acme.dev"))).toBeNull();
});

test("who may have been invited is not replaced before that is known: both would have a seat", async () => {
  const { wrapper: Wrapper, queryClient, source, server } = setting({ total: 2, seats: [ana()] });
  const mend = server.disturb(({ method }) => {
    if (method === "POST") return { outcome: "answer lost" };
    return server.requests.some((it) => it.method === "POST") ? { outcome: "request lost" } : undefined;
  });
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  await click(en.actionsFor("ana@acme.dev"));
  await userEvent.click(await screen.findByRole("menuitem", { name: en.reassignAsk }));
  const field = await screen.findByRole("textbox", { name: en.newEmail });
  await userEvent.type(field, "bo@acme.dev{Enter}");
  await screen.findByText(en.perhapsInvited("bo@acme.dev"));
  expect(field).toHaveAttribute("readonly");
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.queryByText(en.freeSeat)).toBeNull();
  expect(dialog.queryByRole("button", { name: en.leaveFree })).toBeNull();

  mend();
  await act(() => queryClient.refetchQueries());
  await click(en.tryAgain);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  screen.getByText(en.reassignedTo("ana@acme.dev", "bo@acme.dev"));
  expect(server.seats().map(({ email }) => email)).toEqual(["bo@acme.dev"]);
});

test("whoever closes the dialog before it is known who was invited finds it above the list, and finishes it there", async () => {
  const { wrapper: Wrapper, source, server } = setting({ total: 2, seats: [ana()] });
  const mend = server.disturb(({ method }) => {
    if (method === "POST") return { outcome: "answer lost" };
    return server.requests.some((it) => it.method === "POST") ? { outcome: "request lost" } : undefined;
  });
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  await click(en.actionsFor("ana@acme.dev"));
  await userEvent.click(await screen.findByRole("menuitem", { name: en.reassignAsk }));
  await userEvent.type(await screen.findByRole("textbox", { name: en.newEmail }), "bo@acme.dev{Enter}");
  await screen.findByText(en.perhapsInvited("bo@acme.dev"));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getAllByRole("button", { name: en.close }).at(-1)!);
  expect(await screen.findByText(en.perhapsInvited("bo@acme.dev"))).toBeVisible();

  mend();
  await click(en.tryAgain);
  await waitFor(() => expect(screen.queryByText(en.perhapsInvited("bo@acme.dev"))).toBeNull());
  expect(server.seats().map(({ email }) => email)).toEqual(["bo@acme.dev"]);
});
