import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { FailureNotices } from "../../src/components/person/FailureNotices.tsx";
import { useSeatActions } from "../../src/components/person/useSeatActions.ts";
import { en, type Seat, useReassignSeat, useSeats } from "../../src/index.ts";
import { Announcer } from "../../src/primitives/Announcer.tsx";
import { openDialogs } from "../../src/primitives/openDialogs.ts";
import { aMember, aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

const yesterday = new Date(Date.now() - 48 * 60 * 60 * 1000).toISOString();

const hana = () =>
  aSeat({
    created_at: yesterday,
    email: "hana@acme.dev",
    member: aMember({ name: "Hana Kim", email: "hana@acme.dev" }),
    seat_metadata: { team: "ops" },
  });

type Actions = ReturnType<typeof useSeatActions> & { reassign: ReturnType<typeof useReassignSeat>["mutate"] };

/** A screen with the notices, as it is each time somebody comes to it. */
function visit(here: ReturnType<typeof setting>) {
  const now: { actions?: Actions; seats?: readonly Seat[] } = {};
  const onChanged = vi.fn<(kind: string, seat: Seat) => void>();
  function Screen() {
    const actions = useSeatActions(here.source, en, onChanged);
    const { mutate: reassign } = useReassignSeat(here.source);
    const { data } = useSeats(here.source);
    Object.assign(now, { actions: { ...actions, reassign }, seats: data?.seats });
    return (
      <>
        <button type="button">The row</button>
        <FailureNotices
          source={here.source}
          onChanged={onChanged}
          returnFocus={() => screen.queryByRole("button", { name: "The row" })}
        />
      </>
    );
  }
  const { wrapper: Wrapper } = here;
  const { unmount } = render(
    <QueryClientProvider client={here.queryClient}>
      <Wrapper>
        <Screen />
      </Wrapper>
    </QueryClientProvider>,
  );
  return {
    leave: unmount,
    onChanged,
    actions: () => now.actions!,
    seat: async () => {
      await waitFor(() => expect(now.seats).toBeDefined());
      return now.seats![0]!;
    },
  };
}

const posts = ({ server }: ReturnType<typeof setting>) =>
  server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/seats"));

async function renewHalf(here: ReturnType<typeof setting>) {
  const page = visit(here);
  const seat = await page.seat();
  const mend = here.server.disturb(({ method }) =>
    method === "POST" ? { outcome: "request lost" } : undefined,
  );
  act(() => void page.actions().send({ kind: "renew", seat }));
  await screen.findByText("Hana Kim was not invited again");
  return { page, mend };
}

test("half a renewal says what is true now, to whoever comes back as well, and one click finishes it", async () => {
  const here = setting({ seats: [hana()] });
  const { page, mend } = await renewHalf(here);
  page.leave();
  expect(screen.queryByRole("alert")).toBeNull();

  const again = visit(here);
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("Hana Kim was not invited again");
  expect(notice).toHaveTextContent(
    "The billing service did not answer. The old invitation is gone and the seat is free.",
  );

  mend();
  const before = posts(here).length;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(posts(here).slice(before)).toHaveLength(1);
  expect(here.server.seats()).toMatchObject([
    { status: "pending", email: "hana@acme.dev", seat_metadata: { team: "ops" } },
  ]);
  expect(again.onChanged).toHaveBeenCalledExactlyOnceWith(
    "renew",
    expect.objectContaining({ status: "pending" }),
  );
  expect(screen.getByRole("button", { name: "The row" })).toHaveFocus();

  again.leave();
  const last = visit(here);
  await last.seat();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("half a renewal is kept longer than React Query keeps what nobody looks at", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
  const here = setting({ seats: [hana()] });
  const { page } = await renewHalf(here);
  page.leave();
  await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
  visit(here);
  const title = "Hana Kim was not invited again";
  expect(await screen.findByText(title)).toBeVisible();
  cleanup();
  vi.useRealTimers();
});

test("a second try that fails keeps one notice, its truth, and the focus", async () => {
  const here = setting({ seats: [hana()] });
  await renewHalf(here);
  const button = screen.getByRole("button", { name: "Try again" });
  await userEvent.click(button);
  await waitFor(() => expect(posts(here)).toHaveLength(2));
  await waitFor(() => expect(button).not.toHaveAttribute("aria-busy"));
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(screen.getByText("Hana Kim was not invited again")).toBeVisible();
  expect(button).toHaveFocus();
});

test("whose invitation went out after all is not invited twice", async () => {
  const here = setting({ seats: [hana()] });
  const page = visit(here);
  const seat = await page.seat();
  const isPosted = () => here.server.requests.some(({ method }) => method === "POST");
  const mend = here.server.disturb(({ method }) => {
    if (method === "POST") return { outcome: "answer lost" };
    return isPosted() ? { outcome: "request lost" } : undefined;
  });
  act(() => void page.actions().send({ kind: "renew", seat }));
  await screen.findByText("Hana Kim may not have been invited");
  mend();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(posts(here)).toHaveLength(1);
});

test("half a handover is finished for the person it was meant for", async () => {
  const here = setting({ seats: [hana()] });
  const page = visit(here);
  const seat = await page.seat();
  const mend = here.server.disturb(({ method }) =>
    method === "POST" ? { outcome: "request lost" } : undefined,
  );
  act(() => page.actions().reassign({ seat, recipient: { email: "bo@acme.dev" } }));
  await screen.findByText("Hana Kim’s seat is free: bo@acme.dev was not invited");
  mend();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(here.server.seats()).toMatchObject([{ status: "pending", email: "bo@acme.dev" }]);
});

test("half a handover names who was to have the seat by the id, where that is all there is", async () => {
  const here = setting({ seats: [hana()] });
  const page = visit(here);
  const seat = await page.seat();
  here.server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
  act(() => page.actions().reassign({ seat, recipient: { externalMemberId: "em-7" } }));
  expect(await screen.findByText(en.halfReassigned("Hana Kim", "em-7"))).toBeVisible();
});

test("half a handover is no longer told once the person has a seat, however it came about", async () => {
  const here = setting({ seats: [hana()] });
  const { mend } = await renewHalf(here);
  mend();
  await here.client.assignSeat(here.source, { email: "hana@acme.dev" });
  await act(() => here.queryClient.invalidateQueries());
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("when the free seat has gone to somebody else, it is not said to be free", async () => {
  const here = setting({ total: 1, seats: [hana()] });
  const { mend } = await renewHalf(here);
  mend();
  await here.client.assignSeat(here.source, { email: "cy@acme.dev" });
  await act(() => here.queryClient.invalidateQueries());
  await screen.findByText("Hana Kim was not invited");
  expect(screen.getByText("No seats are left.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("a notice that is read is gone for good, and the focus stays on the page", async () => {
  const here = setting({ seats: [hana()] });
  const { page } = await renewHalf(here);
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(screen.getByRole("button", { name: "The row" })).toHaveFocus();
  page.leave();
  const again = visit(here);
  await again.seat();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a refused resend is told with its reason; what cannot work again is not offered", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const page = visit(here);
  const seat = await page.seat();
  here.server.goOffline();
  act(() => void page.actions().send({ kind: "resend", seat }));
  const button = await screen.findByRole("button", { name: "Try again" });
  here.server.goOnline();
  here.server.claim(seat.id);
  await userEvent.click(button);
  await screen.findByText("The invitation was claimed or revoked in the meantime.");
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  await waitFor(() => expect(screen.getByRole("button", { name: "Dismiss" })).toHaveFocus());
});

test("what was too much at once counts down to the moment in which it can be tried again", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const page = visit(here);
  const seat = await page.seat();
  const mend = here.server.disturb(({ method }) =>
    method === "POST"
      ? { outcome: new Response(null, { status: 429, headers: { "Retry-After": "2" } }) }
      : undefined,
  );
  act(() => void page.actions().send({ kind: "resend", seat }));
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toMatch(/Too much was asked at once\.$/);
  const button = screen.getByRole("button", { name: "Try again in 2 s" });
  mend();
  const before = here.server.requests.length;
  await userEvent.click(button);
  await screen.findByRole("button", { name: "Try again in 1 s" }, { timeout: 3000 });
  expect(here.server.requests).toHaveLength(before);
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }, { timeout: 3000 }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("two people are told each for themselves", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })] });
  const page = visit(here);
  await page.seat();
  here.server.goOffline();
  for (const seat of here.server.seats()) act(() => void page.actions().send({ kind: "resend", seat }));
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  here.server.goOnline();
  await userEvent.click(screen.getAllByRole("button", { name: "Try again" })[0]!);
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(1));
});

test("a handover that a dialog tells of itself, because nothing has happened, is not told again", async () => {
  const here = setting({ seats: [hana(), aSeat({ email: "bo@acme.dev" })] });
  const page = visit(here);
  const seat = await page.seat();
  act(() => page.actions().reassign({ seat, recipient: { email: "bo@acme.dev" } }));
  await waitFor(() => expect(here.queryClient.getMutationCache().getAll()[0]?.state.status).toBe("error"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an invitation that has expired since it could not be sent again is renewed instead: sent, it would be a dead link", async () => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now });
  onTestFinished(() => void vi.useRealTimers());
  const end = new Date(now + 600_000).toISOString();
  const here = setting({
    now: () => new Date(),
    seats: [aSeat({ email: "ana@acme.dev", invitation_token_expires_at: end })],
  });
  const page = visit(here);
  const seat = await page.seat();
  here.server.goOffline();
  act(() => void page.actions().send({ kind: "resend", seat }));
  await screen.findByRole("button", { name: "Try again" });
  here.server.goOnline();
  vi.setSystemTime(now + 1_200_000);
  // Whoever is quicker than the page gets no other link.
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  const renew = await screen.findByRole("button", { name: "Renew" });
  expect(screen.getByRole("alert")).toHaveTextContent("This invitation cannot be sent again.");
  expect(here.server.requests.some(({ path, status }) => path.endsWith("/resend") && status === 200)).toBe(
    false,
  );

  await userEvent.click(renew);
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(here.server.requests.some(({ path, status }) => path.endsWith("/resend") && status === 200)).toBe(
    false,
  );
  expect(page.onChanged).toHaveBeenCalledExactlyOnceWith("renew", expect.anything());
  expect(Date.parse(here.server.seats()[0]!.invitation_token_expires_at!)).toBeGreaterThan(Date.now());
});

test("a renewal in place of what was to be sent again that fails is told as such", async () => {
  const here = setting({
    seats: [aSeat({ email: "ana@acme.dev", invitation_token_expires_at: yesterday })],
  });
  const page = visit(here);
  const seat = await page.seat();
  act(() => void page.actions().send({ kind: "resend", seat }));
  here.server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
  const renew = await screen.findByRole("button", { name: "Renew" });
  await userEvent.click(renew);
  await screen.findByText("The invitation of ana@acme.dev was not renewed");
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
});

test("what fails while a dialog hides the list is said there", async () => {
  const here = setting({ seats: [hana()] });
  const { wrapper: Wrapper, source, server } = here;
  const now: { renew?: (seat: Seat) => void; seat?: Seat } = {};
  function Screen() {
    const { send } = useSeatActions(source, en, () => {});
    const renew = (seat: Seat) => void send({ kind: "renew", seat });
    Object.assign(now, { renew, seat: useSeats(source).data?.seats[0] });
    return <FailureNotices source={source} />;
  }
  render(
    <Wrapper>
      <Announcer>
        <Screen />
      </Announcer>
    </Wrapper>,
  );
  await waitFor(() => expect(now.seat).toBeDefined());
  server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
  onTestFinished(openDialogs.open());
  act(() => now.renew!(now.seat!));
  const alert = await screen.findByRole("alert");
  const said = screen.getByText((_, it) => it?.getAttribute("aria-live") === "polite");
  await waitFor(() => expect(said.textContent).toContain(alert.querySelector("strong")!.textContent));
});
