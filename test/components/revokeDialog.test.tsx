import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { BulkDialogBody } from "../../src/components/run/BulkDialogBody.tsx";
import { ChangeSeatsDialogBody } from "../../src/components/change/ChangeSeatsDialogBody.tsx";
import { RevokeSeatDialogBody } from "../../src/components/person/RevokeSeatDialogBody.tsx";
import { SeatsNoticesBody } from "../../src/components/notices/SeatsNoticesBody.tsx";
import { en, type Seat, SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: that a seat was not revoked is said of whoever it was tried for, and of nobody else.

const yesterday = new Date(Date.now() - 48 * 60 * 60 * 1000).toISOString();
const ana = () => aSeat({ status: "claimed", email: "ana@acme.dev" });
const bo = () => aSeat({ status: "claimed", email: "bo@acme.dev" });
const refused = (email: string) => screen.queryByText(en.notRevoked(email));

/** A page with one dialog, which it opens for one seat after the other. */
function showDialog(
  { wrapper: Wrapper, source }: ReturnType<typeof setting>,
  first: Seat,
  onRevoked?: (seat: Seat) => void,
) {
  const now: { ask?: (seat: Seat) => void } = {};
  function Page() {
    const [seat, setSeat] = useState(first);
    const [open, setOpen] = useState(true);
    Object.assign(now, {
      ask: (next: Seat) => {
        setSeat(next);
        setOpen(true);
      },
    });
    return (
      <RevokeSeatDialogBody
        source={source}
        seat={seat}
        open={open}
        onOpenChange={setOpen}
        onRevoked={onRevoked}
      />
    );
  }
  render(
    <Wrapper>
      <SeatTable source={source} />
      <Page />
    </Wrapper>,
  );
  return { ask: (seat: Seat) => act(() => now.ask!(seat)) };
}

const failRevocations = ({ server }: ReturnType<typeof setting>, wayIn = 0) =>
  server.disturb(({ method }) => (method === "DELETE" ? { wayIn, outcome: "request lost" } : undefined));

const click = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name, hidden: true }));

async function seatsOf({ client, source }: ReturnType<typeof setting>) {
  return (await client.listSeats(source)).seats;
}

/** Another billing manager gives the seat to Bo: the server reuses its row. */
async function handOn({ client, source }: ReturnType<typeof setting>, seat: Seat) {
  await client.revokeSeat(seat.id);
  const next = await client.assignSeat(source, { email: "bo@acme.dev" });
  expect(next.id).toBe(seat.id);
  return next;
}

test.each([en.cancel, en.close])("after %s, an old refusal is not said again", async (way) => {
  const here = setting({ seats: [ana()] });
  const [seat] = await seatsOf(here);
  failRevocations(here);
  const page = showDialog(here, seat!);
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  await click(way);
  page.ask(seat!);
  await screen.findByRole("dialog");
  expect(refused("ana@acme.dev")).toBeNull();
});

test("a refusal about one person is not said of the next, even if the dialog was never closed", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const [first, second] = await seatsOf(here);
  failRevocations(here);
  const page = showDialog(here, first!);
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  page.ask(second!);
  expect(refused("bo@acme.dev")).toBeNull();
  page.ask(first!);
  expect(refused("ana@acme.dev")).not.toBeNull();
});

test("a refusal is not said of the next person on the same seat", async () => {
  const here = setting({ seats: [ana()] });
  const [seat] = await seatsOf(here);
  failRevocations(here);
  const page = showDialog(here, seat!);
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  page.ask({ ...bo(), id: seat!.id });
  expect(refused("bo@acme.dev")).toBeNull();
});

test("while one seat is being revoked, the next one is not busy", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const [first, second] = await seatsOf(here);
  failRevocations(here, 1_000_000);
  const page = showDialog(here, first!);
  await click(en.revokeSeat);
  const button = screen.getByRole("button", { name: en.revoking, hidden: true });
  page.ask(second!);
  await waitFor(() => expect(button).not.toHaveAttribute("aria-busy"));
});

test("the host is told of two people revoked one after the other, and the question about the second stays open", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const [first, second] = await seatsOf(here);
  const onRevoked = vi.fn<(seat: Seat) => void>();
  here.server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 200 } : undefined));
  const page = showDialog(here, first!, onRevoked);
  await click(en.revokeSeat);
  page.ask(second!);
  await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
  expect(screen.getByRole("dialog", { name: en.revokeTitle("bo@acme.dev") })).toBeVisible();
  await click(en.revokeSeat);
  await waitFor(() => expect(onRevoked.mock.calls.map(([seat]) => seat.id)).toEqual([first!.id, second!.id]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the host is told of two people whose revocations are on their way at the same time", async () => {
  const here = setting({ seats: [ana(), bo()] });
  const [first, second] = await seatsOf(here);
  const onRevoked = vi.fn<(seat: Seat) => void>();
  here.server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 200 } : undefined));
  const page = showDialog(here, first!, onRevoked);
  await click(en.revokeSeat);
  page.ask(second!);
  await click(en.revokeSeat);
  await waitFor(() => expect(onRevoked).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test.each([
  ["asked about", async () => {}],
  ["sent, too", () => click(en.revokeSeat)],
])("the refusal about one stands above the list while the next one is %s", async (_, goOn) => {
  const here = setting({ seats: [ana(), bo()] });
  const [first, second] = await seatsOf(here);
  failRevocations(here, 600);
  const page = showDialog(here, first!);
  await click(en.revokeSeat);
  page.ask(second!);
  await goOn();
  const said = await screen.findByText(en.notRevoked("ana@acme.dev"));
  expect(screen.getByRole("dialog", { name: en.revokeTitle("bo@acme.dev") })).not.toContainElement(said);
});

test("a dialog that was closed meanwhile comes back with the refusal", async () => {
  const here = setting({ seats: [ana()] });
  const [seat] = await seatsOf(here);
  failRevocations(here, 400);
  showDialog(here, seat!);
  await click(en.revokeSeat);
  await click(en.cancel);
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByText(en.notRevoked("ana@acme.dev"));
});

test("where seats are revoked so that there can be fewer, a reused seat is another person's", async () => {
  const here = setting({ total: 4, seats: [ana(), aSeat({ status: "claimed", email: "cy@acme.dev" })] });
  const seat = (await seatsOf(here)).find(({ email }) => email === "ana@acme.dev");
  const { wrapper: Wrapper, source } = here;
  render(
    <Wrapper>
      <ChangeSeatsDialogBody
        source={{ subscriptionId: source.subscriptionId! }}
        seats={2}
        open
        onOpenChange={() => {}}
      />
    </Wrapper>,
  );
  const mend = failRevocations(here);
  await click(en.revokePerson("ana@acme.dev"));
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  await userEvent.keyboard("{Escape}");
  mend();
  await handOn(here, seat!);
  await act(() => here.queryClient.invalidateQueries());
  await click(en.revokePerson("bo@acme.dev"));
  await screen.findByRole("dialog", { name: en.revokeTitle("bo@acme.dev") });
  expect(refused("bo@acme.dev")).toBeNull();
});

test("what a notice has asked about one person, it does not say of the next on the same seat", async () => {
  const here = setting({ total: 1, seats: [aSeat({ email: "ana@acme.dev", created_at: yesterday })] });
  const { wrapper: Wrapper } = here;
  render(
    <Wrapper>
      <SeatsNoticesBody source={here.source} />
    </Wrapper>,
  );
  const mend = failRevocations(here);
  await click(en.freeThat);
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("ana@acme.dev"));
  await click(en.cancel);
  mend();
  const { id } = await handOn(here, here.server.seats()[0]!);
  here.server.expireInvitation(id);
  await act(() => here.queryClient.invalidateQueries());
  await click(en.freeThat);
  await screen.findByRole("dialog", { name: en.revokeTitle("bo@acme.dev") });
  expect(refused("bo@acme.dev")).toBeNull();
});

const invitedSince = (email: string, moment: string) =>
  aSeat({ status: "pending", email, invitation_token_expires_at: moment });
const tomorrow = new Date(Date.now() + 20 * 60 * 60 * 1000).toISOString();

test("an invitation that nobody could claim any more is not said to be lost", async () => {
  const here = setting({ total: 5, seats: [invitedSince("cy@acme.dev", yesterday)] });
  showDialog(here, (await seatsOf(here))[0]!);
  expect(await screen.findByText(en.seatIsFree)).toBeVisible();
  expect(screen.queryByText(en.losesInvitation)).toBeNull();
});

test("of many, only the invitations that somebody could still claim are said to be lost", async () => {
  const seats = [invitedSince("cy@acme.dev", yesterday), invitedSince("dan@acme.dev", tomorrow), ana()];
  const here = setting({ total: 5, seats });
  const { wrapper: Wrapper, source } = here;
  const shown = await seatsOf(here);
  render(
    <Wrapper>
      <BulkDialogBody source={source} kind="revoke" seats={shown} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  expect(await screen.findByText(en.loseInvitation(1))).toBeVisible();
  expect(screen.getByText(en.loseAccess(1))).toBeVisible();
});

test("what becomes of the bill is said once the number of seats is known, and not as of none", async () => {
  const seats = [ana()];
  const here = setting({ total: 5, seats });
  const { wrapper: Wrapper, server, source } = here;
  server.disturb(({ method }) => (method === "GET" ? { wayIn: 300 } : undefined));
  render(
    <Wrapper>
      <RevokeSeatDialogBody source={source} seat={seats[0]!} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  expect(await screen.findByRole("dialog")).toHaveTextContent(en.losesAccess("ana@acme.dev"));
  expect(screen.queryByText(en.billStays(0))).toBeNull();
  expect(await screen.findByText(en.billStays(5))).toBeVisible();
});
